import type { ReactNode } from 'react';
import type { CaseItem } from '@alongside/shared/moderation/case';
import { caseCopy } from '../../copy/en-GB/desk.js';
import { ProblemNote } from '../../lib/problem-note.js';
import { useNow } from '../../lib/time/now.js';
import { Button } from '../../ui/button.js';
import { useDeskKeys } from './desk-keys.js';
import { heldBy } from './held-by.js';
import { lengthWords } from './time-left.js';
import { useClaim } from './use-claim.js';
import { useLease } from './use-lease.js';
import styles from './case-claim.module.css';

const copy = caseCopy.claim;
/** Below this a lease is said to be ending, in milliseconds: only somebody who has walked away gets to see it. */
const ending = 3 * 60_000;

/** Who has the case, and taking it or giving it back (`c`). */
export const CaseClaim = ({ item, mayTake, children }: { item: CaseItem; mayTake: boolean; children?: ReactNode }) => {
  const now = useNow();
  const claim = useClaim();
  const held = heldBy(item, now);
  const mine = held?.mine === true;
  const take = (yes: boolean) => claim.mutate({ id: item.id, take: yes });
  const open = mayTake && item.state !== 'resolved' && (held === undefined || mine);
  useLease(held, () => take(true));
  useDeskKeys({ c: () => open && !claim.isPending && take(!mine) });
  const left = held === undefined ? 0 : Date.parse(held.until) - now;
  if (item.state === 'resolved') return null;
  return (
    <div className={styles['claim']}>
      <output className={styles['words']}>
        {held === undefined ? (mayTake ? copy.free : copy.leads) : wordsOf(held.by.username, mine, left)}
      </output>
      {open && (
        <div className={styles['buttons']}>
          {mine && left < ending && <Button onClick={() => take(true)}>{copy.renew}</Button>}
          <Button busy={claim.isPending} onClick={() => take(!mine)}>
            {mine ? copy.letGo : copy.take}
          </Button>
          {children}
        </div>
      )}
      {claim.error !== null && <ProblemNote error={claim.error} />}
    </div>
  );
};

const wordsOf = (name: string, mine: boolean, left: number): string => {
  if (!mine) return copy.other(name);
  return left < ending ? copy.mineEnding(lengthWords(left)) : copy.mine(lengthWords(left));
};
