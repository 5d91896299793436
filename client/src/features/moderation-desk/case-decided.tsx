import { useEffect, useRef } from 'react';
import type { CaseDetail } from '@alongside/shared/moderation/case';
import { actionDone } from '../../copy/en-GB/desk-log.js';
import { caseCopy } from '../../copy/en-GB/desk.js';
import { When } from '../../lib/time/when.js';
import { useUndoable } from './undo-store.js';
import styles from './case-decided.module.css';

/** How a settled case was settled. It takes the focus from the form that it follows, so that the next key goes on from here. */
export const Decided = ({ detail }: { detail: CaseDetail }) => {
  const place = useRef<HTMLDivElement>(null);
  const justNow = useUndoable()?.caseId === detail.case.id;
  useEffect(() => {
    if (justNow) place.current?.focus();
  }, [justNow]);
  const last = detail.decisions.findLast(({ automatic, undoneAt }) => !automatic && undoneAt === null);
  return (
    <div ref={place} tabIndex={-1} className={styles['decided']}>
      {last !== undefined && (
        <p>
          {caseCopy.decided.by(last.by?.username ?? caseCopy.log.nobody)} <When at={last.at} />: {last.actions.map(({ type }) => actionDone[type]).join(', ')}.
        </p>
      )}
      <p>{caseCopy.decided.again}</p>
    </div>
  );
};
