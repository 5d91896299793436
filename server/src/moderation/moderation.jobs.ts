import { Id } from '@alongside/shared/kernel/ids';
import { z } from 'zod';
import { defineJob } from '#platform';

/** Reads the words again with what is known by now. `attempt` goes up when a lost job is asked for again. */
export const secondLook = defineJob({
  name: 'moderation.second-look',
  payload: z.object({ caseId: Id, attempt: z.int().min(1) }),
  key: ({ caseId, attempt }) => `${caseId}_${attempt}`,
  attempts: 5,
  backoffMs: 1_000,
});

/** Rings when the target time of a case is over. `dueAt` in milliseconds since 1970, so that a moved target has a timer of its own. */
export const targetTimer = defineJob({
  name: 'moderation.target-timer',
  payload: z.object({ caseId: Id, dueAt: z.int() }),
  key: ({ caseId, dueAt }) => `${caseId}_${dueAt}`,
  attempts: 5,
  backoffMs: 1_000,
});

/** Carries out a decision once it can no longer be undone. */
export const applyDecision = defineJob({
  name: 'moderation.apply-decision',
  payload: z.object({ decisionId: Id }),
  key: ({ decisionId }) => decisionId,
  attempts: 10,
  backoffMs: 500,
});
