import { useEffect, useState, type FormEvent } from 'react';
import type { CaseDetail } from '@alongside/shared/moderation/case';
import type { Role } from '@alongside/shared/identity/permissions';
import { appCopy } from '../../copy/en-GB/app.js';
import { decisionCopy } from '../../copy/en-GB/desk-decision.js';
import { caseCopy } from '../../copy/en-GB/desk.js';
import { useDraft } from '../../lib/drafts/use-draft.js';
import { ProblemSummary } from '../../lib/forms/problem-summary.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextArea } from '../../ui/field.js';
import { Stack } from '../../ui/stack.js';
import { actionsOf, blankDecision, decisionDraftName, missingIn, scopeOf, standing, type DecisionDraft, type Missing } from './decision-draft.js';
import { DecisionPreview } from './decision-preview.js';
import { IsEmergency, NeedsDoing, WhereToReply } from './five-questions.js';
import { SafeForReaders } from './safe-for-readers.js';
import { SupportNeeded } from './support-needed.js';
import { useDecide } from './use-decide.js';

/** Where each missing part is put right. */
const fieldOf: Readonly<Partial<Record<Missing, string>>> = { note: 'content-note', guideline: 'guideline', message: 'message', reason: 'reason' };
const fields = { reason: 'reason', noteToMember: 'note-to-member', guideline: 'guideline' };

interface Props {
  readonly detail: CaseDetail;
  readonly roles: readonly Role[];
  /** Something in the case is new and has to be read first. */
  readonly waits: boolean;
  readonly onStart: () => void;
  readonly onHand: () => void;
}

/** The decision, through the five questions. What is typed is kept in this tab until it is sent and cannot be undone. */
export const DecisionForm = ({ detail, roles, waits, onStart, onHand }: Props) => {
  const { case: item, current } = detail;
  const { draft: kept, change } = useDraft<DecisionDraft>(decisionDraftName(item.id), blankDecision);
  const [tries, setTries] = useState(0);
  const deciding = useDecide(item);
  const { reset } = deciding;
  // What was new has been read: a refusal over it is over too.
  useEffect(() => {
    if (waits) return () => reset();
    return undefined;
  }, [waits, reset]);
  const draft = standing(kept, current);
  const scope = scopeOf(detail, roles);
  const missing = missingIn(draft, scope);
  const actions = actionsOf(draft, scope);
  const choose = (part: Partial<DecisionDraft>) => {
    onStart();
    change(part);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    if (missing.length === 0 && !waits && !deciding.isPending) deciding.mutate({ draft, actions, version: item.version });
  };
  const faultOf = (what: Missing) => (tries > 0 && missing.includes(what) ? decisionCopy.faults[what] : undefined);
  const question = { detail, draft, scope, choose, faultOf };
  const told = item.about !== null && actions.some(({ type }) => type !== 'no-action');
  const nothing = draft.needed === 'no' && !scope.mustChoose;
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <NeedsDoing {...question} />
        {!nothing && <SafeForReaders {...question} />}
        {!nothing && <SupportNeeded {...question} />}
        <IsEmergency {...question} roles={roles} onHand={onHand} />
        <WhereToReply {...question} />
        {told && draft.reply !== 'private' && (
          <TextArea
            id="note-to-member" label={decisionCopy.reply.note.label} hint={decisionCopy.reply.note.hint} optional={appCopy.optional} rows={2} maxLength={2_000}
            value={draft.noteToMember} onChange={(event) => choose({ noteToMember: event.target.value })}
          />
        )}
        <DecisionPreview item={item} draft={draft} actions={actions} />
        <TextArea
          id="reason" label={decisionCopy.reason.label} hint={decisionCopy.reason.hint} fault={faultOf('reason')} rows={2} maxLength={1_000} value={draft.reason}
          onChange={(event) => choose({ reason: event.target.value })}
        />
        {tries > 0 && missing.length > 0 && (
          <ErrorSummary
            key={tries} title={decisionCopy.deny} detail=""
            faults={missing.map((what) => ({ message: decisionCopy.faults[what], ...(fieldOf[what] !== undefined && { field: fieldOf[what] }) }))}
          />
        )}
        {waits && tries > 0 && <ErrorSummary key={`new${tries}`} title={caseCopy.changed.title} detail={caseCopy.changed.detail} />}
        {!waits && <ProblemSummary key={deciding.submittedAt} error={deciding.error} fields={fields} />}
        <div>
          <Button type="submit" look="main" busy={deciding.isPending}>
            {deciding.isPending ? decisionCopy.deciding : decisionCopy.decide}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
