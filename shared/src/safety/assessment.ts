import { z } from 'zod';
import { priorities } from './priorities.js';

/** How soon a person looks. */
export const Priority = z.enum(priorities);
export type Priority = z.infer<typeof Priority>;

/** What readers see, least restrictive first. */
export const contentActions = ['allow', 'note', 'redact', 'hold'] as const;
export const ContentAction = z.enum(contentActions);
export type ContentAction = z.infer<typeof ContentAction>;

/** Which kind of help to put first; absent when no help panel is called for. */
export const HelpLevel = z.enum(['emergency', 'urgent', 'talk']);
export type HelpLevel = z.infer<typeof HelpLevel>;

/** A stretch of one field of the text as it was written: UTF-16 offsets, `end` exclusive. */
export const Span = z.object({
  field: z.enum(['title', 'body', 'name', 'about']),
  start: z.int().min(0),
  end: z.int().min(0),
});
export type Span = z.infer<typeof Span>;
export type Field = Span['field'];

/** Why one stretch of text was noticed: rule id, where, a reason key (`reasons.ts` has its words), and what this finding alone asks for. */
export const Finding = z.object({ rule: z.string(), span: Span, reason: z.string(), action: ContentAction });
export type Finding = z.infer<typeof Finding>;

/**
 * Both answers to one text. `score` (0 to 1) orders work within and across priorities and is about this text only,
 * never about a person. `findings` come in conflict order: the first one decides the words shown to the author.
 */
export const Assessment = z.object({
  priority: Priority,
  score: z.number().min(0).max(1),
  contentAction: ContentAction,
  findings: z.array(Finding),
  support: HelpLevel.optional(),
  packVersion: z.string(),
  modelVersion: z.string(),
});
export type Assessment = z.infer<typeof Assessment>;

/** Sorts priorities soonest first: negative when `a` is sooner than `b`. */
export const comparePriorities = (a: Priority, b: Priority): number => priorities.indexOf(a) - priorities.indexOf(b);

/** The sooner of two priorities. */
export const soonest = (a: Priority, b: Priority): Priority => (comparePriorities(a, b) <= 0 ? a : b);

/** The action that shows readers least; `allow` when there is none. */
export const mostRestrictive = (given: readonly ContentAction[]): ContentAction =>
  given.reduce<ContentAction>((most, next) => (contentActions.indexOf(next) > contentActions.indexOf(most) ? next : most), 'allow');
