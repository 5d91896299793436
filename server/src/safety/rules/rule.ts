import { ContentAction, HelpLevel, Priority } from '@alongside/shared/safety/assessment';
import { type ReasonKey, reasons } from '@alongside/shared/safety/reasons';
import { z } from 'zod';

/** Who a stretch of text is about, when, and in what manner it is said. */
export const Subject = z.enum(['self', 'other', 'you', 'fiction', 'unsaid']);
export type Subject = z.infer<typeof Subject>;
export const Tense = z.enum(['past', 'now']);
export type Tense = z.infer<typeof Tense>;
export const Modality = z.enum(['stated', 'asking', 'hypothetical', 'quoted', 'figurative']);
export type Modality = z.infer<typeof Modality>;

/** What a match must be, for its rule to count it: each list names what is let through. */
export const Context = z.strictObject({
  subject: z.array(Subject).min(1),
  tense: z.array(Tense).min(1),
  negation: z.enum(['affirmed', 'any']),
  modality: z.array(Modality).min(1),
});
export type Context = z.infer<typeof Context>;

const WordPattern = z.strictObject({
  words: z.string().min(1).max(900),
  priority: Priority.optional(),
  near: z.array(z.string()).min(1).optional(),
  context: Context.partial().optional(),
  /** Plain enough that only an exception which overlaps it takes it back. */
  certain: z.boolean().optional(),
});
/** How a text is written, told by a look at the whole of it (`stages/find-signs.stage.ts`). */
export const Sign = z.enum(['other-language', 'disguised']);
export type Sign = z.infer<typeof Sign>;
const SignPattern = z.strictObject({ sign: Sign });
const ShapePattern = z.strictObject({ shape: z.string().min(1).max(400), check: z.string().optional() });

/** A pattern of words (see `words-pattern.ts`), the shape of characters as a bounded regular expression, or a sign. */
export const Pattern = z.union([z.string().min(1).max(900), WordPattern, ShapePattern, SignPattern]);
export type Pattern = z.infer<typeof Pattern>;

/** A sentence written for the rule: `fires` says whether the rule must notice it. `most` is the soonest priority the whole text may get. */
export const RuleCase = z.strictObject({
  text: z.string(),
  title: z.string().optional(),
  fires: z.boolean(),
  priority: Priority.optional(),
  most: Priority.optional(),
  strict: z.boolean().optional(),
  action: ContentAction.optional(),
});
export type RuleCase = z.infer<typeof RuleCase>;

/** One rule of a pack, as its JSON file holds it. */
export const Rule = z.strictObject({
  id: z.string().regex(/^[A-Z]{2}-\d{2}$/u),
  version: z.int().min(1),
  locale: z.literal('en-GB'),
  patterns: z.array(Pattern).min(1),
  context: Context,
  /** Words of which at least one must stand in the same sentence or the one before or after. */
  near: z.array(z.string()).min(1).optional(),
  /** Words that take a match back: those of a string when they overlap it, those of a `sentence` anywhere in its sentence. */
  exceptions: z.array(z.union([z.string(), z.strictObject({ sentence: z.string() })])),
  priority: Priority,
  /** With so many stretches of its own, or of its own and the rules it is counted with, the priority becomes this. */
  escalate: z.strictObject({ matches: z.int().min(2), with: z.array(z.string()).optional(), priority: Priority }).optional(),
  action: ContentAction,
  /** The action in spaces set to strict, when it differs. */
  strictAction: ContentAction.optional(),
  /** Rules together with which this one holds the text. */
  holdWith: z.array(z.string()).optional(),
  support: HelpLevel.optional(),
  /** Whether the rule also runs on one-to-one messages. */
  messages: z.boolean(),
  /** Place within the priority's band, 0 to 1. */
  weight: z.number().min(0).max(1),
  messageKey: z.enum(Object.keys(reasons) as [ReasonKey, ...ReasonKey[]]),
  source: z.string().min(1),
  tests: z.array(RuleCase),
});
export type Rule = z.infer<typeof Rule>;
