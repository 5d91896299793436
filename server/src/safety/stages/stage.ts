import type { Priority, Span } from '@alongside/shared/safety/assessment';
import type { Judgement } from '../model/judge.js';
import type { FoldedPart, Part } from '../normalise/normalise.js';
import type { Token } from '../normalise/words.js';
import type { Match } from '../rules/machine.js';
import type { Pack } from '../rules/pack.js';
import type { Rule } from '../rules/rule.js';

/** What is assessed: `name` is a member's name, `profile` what they say about themselves; both come as `body`. */
export interface Text {
  readonly title?: string | undefined;
  readonly body: string;
}

export interface AssessContext {
  /** Whether the space is set to strict: rules with a second action then use it. */
  readonly strict: boolean;
  readonly kind: 'post' | 'reply' | 'message' | 'name' | 'profile';
}

/** One rule speaking up about one stretch of text. `pattern` tells different ways of saying it apart. */
export interface Signal {
  readonly rule: Rule;
  readonly priority: Priority;
  readonly spans: readonly Span[];
  readonly pattern: number | string;
}

/** A text on its way through the stages; each stage answers with a fuller one. */
export interface Reading {
  readonly parts: readonly Part[];
  readonly context: AssessContext;
  readonly pack: Pack;
  readonly folded: readonly FoldedPart[];
  readonly tokens: readonly Token[];
  readonly matches: readonly Match[];
  readonly signals: readonly Signal[];
  /** Sum of the weights of quiet signs of distress: orders texts that no rule speaks up about. */
  readonly cueWeight: number;
  /** What the trained model makes of the words; absent until it has read them. */
  readonly judgement?: Judgement;
}

export interface Stage {
  readonly name: string;
  readonly run: (reading: Reading) => Reading;
}
