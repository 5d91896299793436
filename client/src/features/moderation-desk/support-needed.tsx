import type { GuidelinePart } from '@alongside/shared/moderation/decision';
import { guidelineParts } from '@alongside/shared/moderation/decision-limits';
import type { CaseKind } from '@alongside/shared/moderation/states';
import { decisionCopy, limitChoiceCopy, sentences } from '../../copy/en-GB/desk-decision.js';
import { Tick } from '../../ui/choice.js';
import { SelectField } from '../../ui/field.js';
import { Stack } from '../../ui/stack.js';
import { useGuidelines } from '../../lib/guidelines/use-guidelines.js';
import type { DecisionDraft, DecisionScope } from './decision-draft.js';
import type { Question } from './question.js';
import styles from './five-questions.module.css';

const copy = decisionCopy.support;
type Limit = DecisionDraft['limit'];

/** What helps the person: for care that is words and people, for guidelines also what keeps them within. */
export const SupportNeeded = ({ detail, draft, scope: { may }, choose, faultOf }: Question) => {
  const { sections } = useGuidelines();
  if (detail.case.about === null) return null;
  const limits = limitsFor(may);
  return (
    <fieldset>
      <legend className={styles['legend']}>{copy.legend}</legend>
      <Stack room="tight">
        {may('message') && <Sentences kind={detail.case.kind} message={draft.message} onChange={(message) => choose({ message, reply: 'private' })} />}
        {may('formal-notice') && <Tick {...copy.formal} checked={draft.formal} onChange={(event) => choose({ formal: event.target.checked, needed: 'yes' })} />}
        {limits.length > 1 && (
          <SelectField label={copy.limit} value={draft.limit} onChange={(event) => choose({ limit: event.target.value as Limit })}>
            {limits.map((limit) => (
              <option key={limit} value={limit}>
                {limitChoiceCopy[limit]}
              </option>
            ))}
          </SelectField>
        )}
        {detail.case.kind === 'conduct' && (
          <SelectField
            id="guideline" label={copy.guideline.label} hint={copy.guideline.hint} fault={faultOf('guideline')} value={draft.guideline}
            onChange={(event) => choose({ guideline: event.target.value as '' | GuidelinePart })}
          >
            <option value="">{copy.guideline.none}</option>
            {guidelineParts.map((part) => (
              <option key={part} value={part}>
                {sections.find(({ id }) => id === part)?.title ?? part}
              </option>
            ))}
          </SelectField>
        )}
      </Stack>
    </fieldset>
  );
};

/** Sentences to begin a message with; pressed again, one goes. The message itself stands under the last question. */
const Sentences = ({ kind, message, onChange }: { kind: CaseKind; message: string; onChange: (message: string) => void }) => (
  <fieldset aria-label={copy.hint} className={styles['sentences']}>
    <p className={styles['hint']}>{copy.hint}</p>
    {sentences[kind === 'conduct' ? 'conduct' : 'care'].map(({ label, text }) => {
      const there = message.includes(text);
      const without = message.replace(text, '').replaceAll(/ {2,}/g, ' ').trim();
      return (
        <button
          key={label} type="button" aria-pressed={there} className={styles['sentence']}
          onClick={() => onChange(there ? without : [message.trim(), text].filter((part) => part !== '').join(' '))}
        >
          {label}
        </button>
      );
    })}
  </fieldset>
);

const limitsFor = (may: DecisionScope['may']): readonly Limit[] => [
  'none',
  ...(may('limit-posting') ? (['7', '14', '28'] as const) : []),
  ...(may('pause-member') ? (['pause2', 'pause4'] as const) : []),
  ...(may('close-account') ? (['close'] as const) : []),
];
