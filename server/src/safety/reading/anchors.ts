import type { Token } from '../normalise/words.js';

/** Words that colour a whole sentence: a time, a story, a game, a what-if, a figure of speech. */
export const anchorKinds = ['past', 'now', 'fiction', 'game', 'hypothetical', 'figurative'] as const;
export type AnchorKind = (typeof anchorKinds)[number];

/** Where such words were found, by sentence. */
export class Anchors {
  private readonly first = new Map<string, number>();

  constructor(tokens: readonly Token[], found: Iterable<{ kind: AnchorKind; start: number }>) {
    for (const { kind, start } of found) {
      const key = `${kind} ${tokens[start]?.sentence ?? 0}`;
      this.first.set(key, Math.min(start, this.first.get(key) ?? start));
    }
  }

  has(kind: AnchorKind, sentence: number): boolean {
    return this.first.has(`${kind} ${sentence}`);
  }

  /** Whether it stands in the sentence before the given word. */
  before(kind: AnchorKind, sentence: number, word: number): boolean {
    return (this.first.get(`${kind} ${sentence}`) ?? Number.POSITIVE_INFINITY) < word;
  }
}
