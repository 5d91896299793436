import type { Token } from '../normalise/words.js';
import { type Nets, weave } from './weave.js';
import type { Step } from './words-pattern.js';

/** A pattern found: which one, and the tokens from `start` up to `end` (exclusive). */
export interface Match {
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
}

const numberWords = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty hundred couple few several dozen'.split(' '),
);
const smallWords = new Set('one two three four five six seven eight nine couple few several'.split(' '));
const digits = /^\d{1,9}(?:mg|ml|g|mcg|th|st|nd|rd)?$/u;
const measured = /^(?:\d{1,9}|nn)(?:kgs?|lbs?|kcals?|cals?|stone)$/u;
/** `nn` stands for a number that is not to be written out. */
const isNumber = (word: string): boolean => numberWords.has(word) || word === 'nn' || digits.test(word) || measured.test(word);
const isMany = (word: string): boolean => isNumber(word) && !smallWords.has(word) && !/^\d(?!\d)/u.test(word);
const isYear = (word: string): boolean => /^(?:19|20)\d\d$/u.test(word);

/** No match is longer than this many words: it bounds the work at each place of the text. */
const longestMatch = 32;
/** How many places of the machine are remembered before it starts afresh. */
const mostRemembered = 20_000;

/** A place the machine can be in while reading: the set of states that are live there. */
interface Place {
  readonly live: readonly number[];
  readonly accepts: readonly number[];
  readonly acceptsAtEnd: readonly number[];
  readonly next: Map<number, Place>;
}

/** What the machine sees of a word: which known word it is, and whether it is a number, may be skipped, or blocks a gap. */
interface Letter {
  readonly id: number;
  readonly word: string;
  readonly number: boolean;
  readonly many: boolean;
  readonly year: boolean;
  readonly measure: boolean;
  readonly skippable: boolean;
  readonly gappable: boolean;
}

/**
 * All word patterns of a pack as one machine. It walks sets of states, remembers where each word led from each set,
 * never backs up, and looks at most `longestMatch` words ahead of each place, so its work grows in step with the text.
 */
export class Machine {
  private readonly nets: Nets;
  private readonly letters = new Map<string, Letter>();
  private readonly kinds = new Map<string, number>();
  private readonly seen: Int32Array;
  private round = 0;
  private places = new Map<string, Place>();

  constructor(
    patterns: readonly (readonly Step[])[],
    private readonly fillers: ReadonlySet<string>,
    private readonly negators: ReadonlySet<string>,
  ) {
    this.nets = weave(patterns);
    this.seen = new Int32Array(this.nets.states.length);
  }

  /** Every pattern found, at each place the longest only. */
  find(tokens: readonly Token[]): Match[] {
    if (this.places.size > mostRemembered) this.places = new Map();
    const letters = tokens.map(({ word }) => this.letter(word));
    const opening = this.place([this.nets.anywhere]);
    const openingOfSentence = this.place([this.nets.anywhere, this.nets.sentenceStart]);
    const matches: Match[] = [];
    for (let start = 0; start < tokens.length; start += 1) {
      const ends = new Map<number, number>();
      let place = startsSentence(tokens, start) ? openingOfSentence : opening;
      for (let at = start; at < tokens.length && at - start < longestMatch; at += 1) {
        if (at > start && tokens[at]?.gap === 'stop') break;
        place = this.follow(place, letters[at] as Letter, at > start);
        if (place.live.length === 0) break;
        for (const pattern of place.accepts) ends.set(pattern, at + 1);
        if (place.acceptsAtEnd.length > 0 && endsSentence(tokens, at + 1)) for (const pattern of place.acceptsAtEnd) ends.set(pattern, at + 1);
      }
      for (const [pattern, end] of ends) matches.push({ pattern, start, end });
    }
    return matches;
  }

  /** Words no pattern knows are all alike to the machine, but for the little that `Letter` tells. */
  private letter(word: string): Letter {
    const before = this.letters.get(word);
    if (before !== undefined) return before;
    const number = isNumber(word);
    const seen = { number, many: number && isMany(word), year: isYear(word), measure: measured.test(word), skippable: this.fillers.has(word), gappable: !this.negators.has(word) };
    const kind = this.nets.words.has(word) ? `word ${word}` : Object.values(seen).map(Number).join('');
    const id = this.kinds.get(kind) ?? this.kinds.size;
    this.kinds.set(kind, id);
    const letter = { id, word, ...seen };
    if (this.letters.size < mostRemembered) this.letters.set(word, letter);
    return letter;
  }

  private follow(place: Place, letter: Letter, inside: boolean): Place {
    const key = letter.id * 2 + Number(inside);
    const before = place.next.get(key);
    if (before !== undefined) return before;
    const found = this.place(this.step(place.live, letter, inside));
    place.next.set(key, found);
    return found;
  }

  private step(live: readonly number[], letter: Letter, inside: boolean): number[] {
    const next: number[] = [];
    for (const at of live) {
      const state = this.nets.at(at);
      next.push(...(state.byWord.get(letter.word) ?? []));
      if (letter.number) next.push(...state.onNumber);
      if (letter.many) next.push(...state.onMany);
      if (letter.year) next.push(...state.onYear);
      if (letter.measure) next.push(...state.onMeasure);
      next.push(...state.onAny);
      if (letter.gappable) next.push(...state.onGap);
      if (letter.skippable && inside) next.push(at);
    }
    return next;
  }

  /** The place of these states and all that can be reached from them without reading a word. */
  private place(from: number[]): Place {
    this.round += 1;
    const live: number[] = [];
    const waiting = from;
    while (waiting.length > 0) {
      const state = waiting.pop() as number;
      if (this.seen[state] === this.round) continue;
      this.seen[state] = this.round;
      live.push(state);
      waiting.push(...this.nets.at(state).free);
    }
    live.sort((a, b) => a - b);
    const key = live.join(' ');
    const before = this.places.get(key);
    if (before !== undefined) return before;
    const place = {
      live,
      accepts: live.flatMap((state) => this.nets.at(state).accepts),
      acceptsAtEnd: live.flatMap((state) => this.nets.at(state).acceptsAtEnd),
      next: new Map<number, Place>(),
    };
    this.places.set(key, place);
    return place;
  }
}

/** Words that may follow the last word of a sentence without saying more. */
const trailing = new Set(['emoji', 'x', 'xx', 'xxx', 'heartbreak', 'crying', 'dove', 'angel', 'goodbye']);

const mostTrailing = 8;

/** A title is a sentence of its own, with or without a full stop. */
const startsSentence = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.gap === 'stop' || tokens[at]?.field !== tokens[at - 1]?.field;

const endsSentence = (tokens: readonly Token[], at: number): boolean => {
  let next = at;
  while (next < tokens.length && next - at < mostTrailing && !startsSentence(tokens, next) && trailing.has(tokens[next]?.word ?? '')) next += 1;
  return next >= tokens.length || startsSentence(tokens, next);
};
