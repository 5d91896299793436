import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Spelling } from '../normalise/words.js';
import { makeSpelling, SpellingData } from '../normalise/spelling.js';
import { type AnchorKind, anchorKinds } from '../reading/anchors.js';
import { LanguageData, type Languages, languagesOf } from '../reading/languages.js';
import { FrameData, type FrameWords, frameWords } from '../reading/frame-words.js';
import { Machine } from './machine.js';
import { methodPhrases, MethodTerms, placeholders } from './method-terms.js';
import { type Context, Rule, type Sign } from './rule.js';
import { isPlainShape, type ShapeCheck, shapeChecks } from './shapes.js';
import { type Lexicon, readPattern, type Step, wordsOf } from './words-pattern.js';

export const PackSource = z.strictObject({
  rules: z.array(Rule),
  lexicon: z.record(z.string(), z.array(z.string())),
  spelling: SpellingData,
  frames: FrameData,
  methodTerms: MethodTerms,
  languages: LanguageData,
  cues: z.record(z.string(), z.array(z.string())),
});
export type PackSource = z.input<typeof PackSource>;

/** What a word pattern is for, once found. */
export type Purpose =
  | { readonly kind: 'rule'; readonly rule: Rule; readonly context: Context; readonly priority: Rule['priority']; readonly near: number | undefined; readonly certain: boolean }
  | { readonly kind: 'exception'; readonly rule: string; readonly wholeSentence: boolean }
  | { readonly kind: 'near'; readonly group: number }
  | { readonly kind: 'anchor'; readonly anchor: AnchorKind }
  | { readonly kind: 'cue'; readonly weight: number };

export interface Shape {
  readonly rule: Rule;
  readonly expression: RegExp;
  readonly isReal: ShapeCheck;
}

/** A pack made ready to read texts with. `version` is a digest of everything in it, so the same version always answers the same. */
export interface Pack {
  readonly version: string;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly machine: Machine;
  readonly purposes: readonly Purpose[];
  readonly shapes: readonly Shape[];
  readonly signs: readonly { readonly rule: Rule; readonly sign: Sign }[];
  readonly languages: Languages;
  readonly spelling: Spelling;
  readonly frames: FrameWords;
}

class Builder {
  readonly steps: (readonly Step[])[] = [];
  readonly purposes: Purpose[] = [];
  readonly shapes: Shape[] = [];
  readonly signs: { rule: Rule; sign: Sign }[] = [];
  private groups = 0;

  constructor(private readonly lexicon: Lexicon) {}

  add(pattern: string, purpose: Purpose): void {
    this.steps.push(readPattern(pattern, this.lexicon));
    this.purposes.push(purpose);
  }

  near(patterns: readonly string[] | undefined): number | undefined {
    if (patterns === undefined) return undefined;
    this.groups += 1;
    for (const pattern of patterns) this.add(pattern, { kind: 'near', group: this.groups });
    return this.groups;
  }

  rule(rule: Rule): void {
    const near = this.near(rule.near);
    for (const pattern of rule.patterns) {
      if (typeof pattern === 'string') {
        this.add(pattern, { kind: 'rule', rule, context: rule.context, priority: rule.priority, near, certain: false });
      } else if ('words' in pattern) {
        this.add(pattern.words, {
          kind: 'rule',
          rule,
          context: { ...rule.context, ...(pattern.context as Partial<Context> | undefined) },
          priority: pattern.priority ?? rule.priority,
          near: this.near(pattern.near) ?? near,
          certain: pattern.certain ?? false,
        });
      } else if ('sign' in pattern) this.signs.push({ rule, sign: pattern.sign });
      else this.shapes.push(shapeOf(rule, pattern.shape, pattern.check));
    }
    for (const exception of rule.exceptions) {
      const wholeSentence = typeof exception !== 'string';
      this.add(wholeSentence ? exception.sentence : exception, { kind: 'exception', rule: rule.id, wholeSentence });
    }
  }
}

const shapeOf = (rule: Rule, shape: string, check: string | undefined): Shape => {
  if (!isPlainShape(shape)) throw new Error(`${rule.id}: this shape is not bounded: ${shape}`);
  const isReal = check === undefined ? () => true : shapeChecks[check];
  if (isReal === undefined) throw new Error(`${rule.id}: there is no check called ${check}.`);
  return { rule, expression: new RegExp(shape, 'gu'), isReal };
};

/** Checks and compiles a pack. @throws Error naming the rule when something in it cannot be used */
export const compilePack = (source: PackSource): Pack => {
  const { rules, lexicon, spelling, frames, methodTerms, languages, cues } = PackSource.parse(source);
  const builder = new Builder({
    ...lexicon,
    means: ['meansterm', 'meansterms', ...methodTerms.means],
    places: ['placeterm', ...methodTerms.places],
    drinks: methodTerms.drinks,
  });
  for (const rule of rules) {
    try {
      builder.rule(rule);
    } catch (error) {
      throw new Error(`Rule ${rule.id} cannot be used: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
  for (const anchor of anchorKinds) for (const pattern of frames.anchors[anchor]) builder.add(pattern, { kind: 'anchor', anchor });
  for (const [weight, patterns] of Object.entries(cues)) {
    for (const pattern of patterns) builder.add(pattern, { kind: 'cue', weight: Number(weight) });
  }
  const words = frameWords(frames);
  const known = [...builder.steps.flatMap(wordsOf), ...Object.values(words).flatMap((list) => [...list]), ...placeholders];
  return {
    version: createHash('sha256').update(JSON.stringify(source)).digest('hex').slice(0, 16),
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    machine: new Machine(builder.steps, words.fillers, words.negators),
    purposes: builder.purposes,
    shapes: builder.shapes,
    signs: builder.signs,
    languages: languagesOf(languages),
    spelling: makeSpelling(spelling, known, methodPhrases(methodTerms)),
    frames: words,
  };
};
