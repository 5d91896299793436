import { postLimits } from '@alongside/shared/community/post-limits';
import { decisionCopy, wordsChoiceCopy } from '../../copy/en-GB/desk-decision.js';
import { Tick } from '../../ui/choice.js';
import { TextField } from '../../ui/field.js';
import { Stack } from '../../ui/stack.js';
import { wordingOf, type DecisionDraft, type HiddenSpan } from './decision-draft.js';
import { Option, Options } from './options.js';
import type { Question } from './question.js';
import { RedactWords } from './redact-words.js';
import { versionsOf } from './word-versions.js';

const copy = decisionCopy.safe;

/** What becomes of the words. */
export const SafeForReaders = ({ detail, draft, scope, choose, faultOf }: Question) => {
  const { current } = detail;
  const { may, unseen } = scope;
  if (current === null || !may('hide')) return null;
  const at = (words: DecisionDraft['words']) => ({ name: 'words', checked: draft.words === words, onChange: () => choose({ words, needed: 'yes' }) });
  const out = draft.words === 'hide' || draft.words === 'remove';
  return (
    <Stack room="tight">
      <Options legend={copy.legend}>
        {unseen ? <Option {...wordsChoiceCopy.release} {...at('release')} /> : <Option {...wordsChoiceCopy.leave} {...at('leave')} />}
        <Option {...(unseen ? wordsChoiceCopy.redactHeld : wordsChoiceCopy.redact)} {...at('redact')} />
        {current.visibility !== 'hidden' && <Option {...wordsChoiceCopy.hide} {...at('hide')} />}
        {may('remove') && <Option {...wordsChoiceCopy.remove} {...at('remove')} />}
      </Options>
      {draft.words === 'redact' && (
        <RedactWords
          current={current} spans={draft.spans} marked={markedIn(detail)}
          onChange={(spans) => choose({ spans, spansIn: wordingOf(current) })}
        />
      )}
      {!out && <Tick {...copy.note} checked={draft.noted} onChange={(event) => choose({ noted: event.target.checked, needed: 'yes' })} />}
      {!out && draft.noted && (
        <TextField
          id="content-note" label={copy.noteText.label} hint={copy.noteText.hint} fault={faultOf('note')} maxLength={postLimits.contentNote} value={draft.contentNote}
          onChange={(event) => choose({ contentNote: event.target.value })}
        />
      )}
    </Stack>
  );
};

/** What the first reading marked in the words as they read now. */
const markedIn = (detail: Question['detail']): readonly HiddenSpan[] =>
  (versionsOf(detail).find(({ now }) => now)?.findings ?? []).flatMap(({ span: { field, start, end } }) =>
    field === 'title' || field === 'body' ? [{ field, start, end }] : [],
  );
