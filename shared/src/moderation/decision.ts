import { z } from 'zod';
import { postLimits } from '../community/post-limits.js';
import { Id, Instant } from '../kernel/ids.js';
import { line, words } from '../kernel/text.js';
import { guidelineParts, limitDays, pauseWeeks } from './decision-limits.js';
import { Subject } from './report.js';

export const GuidelinePart = z.enum(guidelineParts);
export type GuidelinePart = z.infer<typeof GuidelinePart>;

const RedactedSpan = z
  .strictObject({ field: z.enum(['title', 'body']), start: z.int().min(0).max(100_000), end: z.int().min(1).max(100_000) })
  .refine((span) => span.start < span.end, { error: 'The end must come after the start.' });

/**
 * What can be done, each with what it needs. Spans are UTF-16 offsets into the words as the case shows them.
 * `uphold` and `overturn` answer an appeal and nothing else.
 */
export const Action = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('no-action') }),
  z.strictObject({ type: z.literal('release') }),
  z.strictObject({ type: z.literal('hide') }),
  z.strictObject({ type: z.literal('remove') }),
  z.strictObject({ type: z.literal('redact'), spans: z.array(RedactedSpan).min(1).max(50) }),
  z.strictObject({ type: z.literal('content-note'), note: line(postLimits.contentNote) }),
  z.strictObject({ type: z.literal('message'), words: words(2_000) }),
  z.strictObject({ type: z.literal('formal-notice'), topic: GuidelinePart }),
  z.strictObject({ type: z.literal('limit-posting'), days: z.literal(limitDays) }),
  z.strictObject({ type: z.literal('pause-member'), weeks: z.literal(pauseWeeks) }),
  z.strictObject({ type: z.literal('close-account') }),
  z.strictObject({ type: z.literal('uphold') }),
  z.strictObject({ type: z.literal('overturn') }),
]);
export type Action = z.infer<typeof Action>;
export type ActionType = Action['type'];

export const actionTypes = [
  'no-action', 'release', 'hide', 'remove', 'redact', 'content-note', 'message', 'formal-notice',
  'limit-posting', 'pause-member', 'close-account', 'uphold', 'overturn',
] as const satisfies readonly ActionType[];
export const ActionName = z.enum(actionTypes);

/** `reason` is for colleagues and the log and is never shown to the member; `noteToMember` is. */
export const Decide = z.strictObject({
  actions: z.array(Action).min(1).max(6),
  reason: words(1_000),
  noteToMember: words(2_000, 0).optional(),
  guideline: GuidelinePart.optional(),
  expectedVersion: z.int().min(1).max(1_000_000),
});
export type Decide = z.infer<typeof Decide>;

export const Decision = z.object({
  id: Id,
  caseId: Id,
  round: z.int(),
  actions: z.array(Action),
  automatic: z.boolean(),
  by: z.object({ id: Id, username: z.string() }).nullable(),
  at: Instant,
  /** When notices go out and releases happen; until then it can be undone. */
  takesEffectAt: Instant,
  undoneAt: Instant.nullable(),
});
export type Decision = z.infer<typeof Decision>;

/** One decision as the member it is about reads it. `title` and `body` are the plain words of what happened and why. */
export const RecordItem = z.object({
  id: Id,
  at: Instant,
  actions: z.array(ActionName),
  subject: Subject,
  automatic: z.boolean(),
  guideline: GuidelinePart.nullable(),
  title: z.string(),
  body: z.string(),
  noteToMember: z.string().nullable(),
  /** When a limit or pause ends, or a closed account is looked at again; null where nothing runs. */
  until: Instant.nullable(),
});
export type RecordItem = z.infer<typeof RecordItem>;
