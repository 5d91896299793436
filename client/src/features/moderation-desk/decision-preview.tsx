import { decisionWords } from '@alongside/shared/copy/decisions';
import { daysOf } from '@alongside/shared/moderation/action-rules';
import type { CaseItem } from '@alongside/shared/moderation/case';
import type { Action } from '@alongside/shared/moderation/decision';
import { decisionCopy } from '../../copy/en-GB/desk-decision.js';
import { useNow } from '../../lib/time/now.js';
import { fullDay } from '../../lib/time/time-words.js';
import { useGuidelines } from '../../lib/guidelines/use-guidelines.js';
import type { DecisionDraft } from './decision-draft.js';
import styles from './decision-preview.module.css';

const copy = decisionCopy.preview;
const dayMs = 86_400_000;

interface Props {
  readonly item: CaseItem;
  readonly draft: DecisionDraft;
  readonly actions: readonly Action[];
}

/** The decision as the member will read it, by the very words they will be sent. */
export const DecisionPreview = ({ item, draft, actions }: Props) => {
  const { sections } = useGuidelines();
  const now = useNow();
  if (item.about === null || actions.length === 0) return null;
  const days = actions.map(daysOf).find((each) => each !== undefined);
  const told = decisionWords({
    kind: item.kind,
    subject: item.subject.type,
    actions: actions.map(({ type }) => type),
    automatic: false,
    guideline: sections.find(({ id }) => id === draft.guideline)?.title,
    until: days === undefined ? undefined : fullDay(now + days * dayMs),
  });
  const silent = actions.every(({ type }) => type === 'no-action');
  const written = draft.reply === 'private' ? draft.message.trim() : draft.noteToMember.trim();
  return (
    <section aria-label={copy.title(item.about.username)} className={styles['preview']}>
      <p className={styles['heading']}>{copy.title(item.about.username)}</p>
      {silent ? (
        <p>{copy.nothing}</p>
      ) : (
        <>
          <p className={styles['title']}>{told.title}</p>
          <p>{told.body}</p>
          {written !== '' && (
            <p className={styles['written']}>
              {copy.written} {written}
            </p>
          )}
        </>
      )}
    </section>
  );
};
