import { type Step, wordsOf } from './words-pattern.js';

/** A place between two words of a pattern, and what leads on from it. */
export interface State {
  readonly byWord: Map<string, number[]>;
  readonly onNumber: number[];
  readonly onMany: number[];
  readonly onYear: number[];
  readonly onMeasure: number[];
  readonly onAny: number[];
  readonly onGap: number[];
  /** Reached without reading a word. */
  readonly free: number[];
  /** Patterns that are complete here; `acceptsAtEnd` only where a sentence ends. */
  readonly accepts: number[];
  readonly acceptsAtEnd: number[];
}

/** All patterns woven into one net: where to start, and every state. */
export interface Nets {
  readonly states: readonly State[];
  readonly at: (state: number) => State;
  readonly anywhere: number;
  readonly sentenceStart: number;
  readonly words: ReadonlySet<string>;
}

const emptyState = (): State => ({
  byWord: new Map(), onNumber: [], onMany: [], onYear: [], onMeasure: [], onAny: [], onGap: [], free: [], accepts: [], acceptsAtEnd: [],
});

class Weaver {
  readonly states: State[] = [emptyState(), emptyState()];

  at(state: number): State {
    return this.states[state] as State;
  }

  private fresh(): number {
    return this.states.push(emptyState()) - 1;
  }

  chain(steps: readonly Step[], from: number): number {
    return steps.reduce((state, step) => this.link(step, state), from);
  }

  private link(step: Step, from: number): number {
    const to = this.fresh();
    const state = this.at(from);
    switch (step.kind) {
      case 'word':
        state.byWord.set(step.word, [...(state.byWord.get(step.word) ?? []), to]);
        return to;
      case 'number':
        state.onNumber.push(to);
        return to;
      case 'many':
        state.onMany.push(to);
        return to;
      case 'year':
        state.onYear.push(to);
        return to;
      case 'measure':
        state.onMeasure.push(to);
        return to;
      case 'any':
        state.onAny.push(to);
        return to;
      case 'gap':
        this.gap(step.most, from, to);
        return to;
      case 'either':
        for (const way of step.ways) this.at(this.chain(way, from)).free.push(to);
        return to;
      case 'start':
      case 'end':
        throw new Error('^ and $ may stand only at the two ends of a pattern.');
    }
  }

  private gap(most: number, from: number, to: number): void {
    this.at(from).free.push(to);
    let here = from;
    for (let left = most; left > 0; left -= 1) {
      const next = this.fresh();
      this.at(here).onGap.push(next);
      this.at(next).free.push(to);
      here = next;
    }
  }
}

const anywhere = 0;
const sentenceStart = 1;

/** Weaves patterns together. @throws Error in plain words when one cannot be used */
export const weave = (patterns: readonly (readonly Step[])[]): Nets => {
  const weaver = new Weaver();
  patterns.forEach((steps, pattern) => {
    const fromStart = steps[0]?.kind === 'start';
    const toEnd = steps.at(-1)?.kind === 'end';
    const middle = steps.slice(fromStart ? 1 : 0, toEnd ? -1 : undefined);
    if (middle.length === 0 || middle[0]?.kind === 'gap') throw new Error('A pattern must begin with a word.');
    const last = weaver.at(weaver.chain(middle, fromStart ? sentenceStart : anywhere));
    (toEnd ? last.acceptsAtEnd : last.accepts).push(pattern);
  });
  return {
    states: weaver.states,
    at: (state) => weaver.at(state),
    anywhere,
    sentenceStart,
    words: new Set(patterns.flatMap(wordsOf)),
  };
};
