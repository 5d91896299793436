import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CaseItem } from '@alongside/shared/moderation/case';
import type { Action } from '@alongside/shared/moderation/decision';
import { undoSeconds } from '@alongside/shared/moderation/decision-limits';
import { queueCopy } from '../../copy/en-GB/desk.js';
import { call } from '../../lib/api/call.js';
import { decideCase } from '../../lib/api/desk-calls.js';
import { isProblem } from '../../lib/api/problem-error.js';
import { dropOnceKey, onceKeyFor } from '../../lib/drafts/once-key.js';
import { nowMs } from '../../lib/time/now.js';
import type { DecisionDraft } from './decision-draft.js';
import { deskKeys } from './desk-query-keys.js';
import { setUndoable } from './undo-store.js';

interface Decided {
  readonly draft: DecisionDraft;
  readonly actions: readonly Action[];
  /** The version of the case that whoever decides has read. */
  readonly version: number;
}

/** Settles a case, and opens the ten seconds in which that can be taken back. */
export const useDecide = (item: CaseItem) => {
  const client = useQueryClient();
  const name = `decide.${item.id}`;
  return useMutation({
    mutationFn: async ({ draft, actions, version }: Decided) => {
      const askedAt = nowMs();
      const note = draft.noteToMember.trim();
      const body = {
        actions: [...actions],
        reason: draft.reason,
        ...(note !== '' && draft.reply !== 'private' && { noteToMember: note }),
        ...(draft.guideline !== '' && { guideline: draft.guideline }),
        expectedVersion: version,
      };
      const { decision } = await call(decideCase, { params: { id: item.id }, body, onceKey: onceKeyFor(name, body) });
      return { decision, askedAt };
    },
    onSuccess: async ({ decision, askedAt }) => {
      dropOnceKey(name);
      setUndoable({ caseId: item.id, decisionId: decision.id, name: item.about?.username ?? queueCopy.nobody, until: askedAt + undoSeconds * 1_000 });
      await Promise.all([client.invalidateQueries({ queryKey: deskKeys.case(item.id) }), client.invalidateQueries({ queryKey: deskKeys.queues })]);
    },
    onError: (error) => {
      if (isProblem(error, 'case.stale') || isProblem(error, 'case.claimed') || isProblem(error, 'case.resolved')) {
        void client.invalidateQueries({ queryKey: deskKeys.case(item.id) });
      }
    },
  });
};
