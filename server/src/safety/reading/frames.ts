import type { Token } from '../normalise/words.js';
import type { Match } from '../rules/machine.js';
import type { Modality, Subject, Tense } from '../rules/rule.js';
import type { Anchors } from './anchors.js';
import type { FrameWords } from './frame-words.js';

/** How a stretch of text is meant: about whom, when, denied or not, and in what manner. */
export interface Frame {
  readonly subject: Subject;
  readonly tense: Tense;
  readonly negated: boolean;
  readonly modality: Modality;
}

/** How many words before a match its subject is looked for, and how many its denial. */
const subjectReach = 8;
const denialReach = 4;
/** How many sentences a time or a story, once named, goes on. */
const carries = 2;
const longestQuote = 80;

const sameSentence = (a: Token | undefined, b: Token | undefined): boolean => a !== undefined && a.sentence === b?.sentence;

const subjectOf = (tokens: readonly Token[], { start, end }: Match, words: FrameWords): Subject => {
  for (let at = start; at < end; at += 1) if (words.self.has(tokens[at]?.word ?? '')) return 'self';
  for (let at = start - 1; at >= 0 && start - at <= subjectReach && sameSentence(tokens[at], tokens[start]); at -= 1) {
    const word = tokens[at]?.word ?? '';
    if (words.self.has(word)) return 'self';
    if (words.you.has(word)) return 'you';
    // "Does anyone else …" speaks of the one who asks.
    if (words.other.has(word)) return tokens[at + 1]?.word === 'else' ? 'self' : 'other';
  }
  // "suicidal thoughts are back and I am scared": the speaker may come later in the sentence, or be left out.
  for (let at = end; at < tokens.length && at - end <= subjectReach && sameSentence(tokens[at], tokens[start]); at += 1) {
    if (words.self.has(tokens[at]?.word ?? '')) return 'self';
  }
  return 'unsaid';
};

/** "I do not think (that) I want to …": the denial stands before a whole new clause. */
const deniedClause = (tokens: readonly Token[], start: number, words: FrameWords): boolean => {
  let at = start - 1;
  while (at >= 0 && words.linking.has(tokens[at]?.word ?? '')) at -= 1;
  return sameSentence(tokens[at], tokens[start]) && words.saying.has(tokens[at]?.word ?? '') && words.negators.has(tokens[at - 1]?.word ?? '');
};

const negated = (tokens: readonly Token[], { start }: Match, words: FrameWords): boolean => {
  const first = tokens[start];
  if (first !== undefined && words.self.has(first.word)) return deniedClause(tokens, start, words);
  for (let at = start - 1; at >= 0 && start - at <= denialReach && sameSentence(tokens[at], first); at -= 1) {
    const token = tokens[at] as Token;
    const following = tokens[at + 1];
    if (words.negators.has(token.word)) {
      // "cannot stop thinking …", "not just …" and "never been so …" say it more, not less.
      return !(following !== undefined && words.notDenied.has(following.word));
    }
    if (words.denials.has(token.word) && words.negators.has(tokens[at - 1]?.word ?? '')) return true;
    if (words.clauseOpeners.has(token.word) || (token.gap === 'pause' && at < start - 1)) return false;
    if (following?.gap === 'pause') return false;
  }
  return false;
};

const saidByOneself = (tokens: readonly Token[], at: number, words: FrameWords): boolean => {
  let first = at;
  while (first > 0 && at - first < longestQuote && tokens[first - 1]?.quoted === true) first -= 1;
  let self = false;
  for (let back = first - 1; back >= 0 && first - back <= 5 && sameSentence(tokens[back], tokens[first]); back -= 1) {
    const word = tokens[back]?.word ?? '';
    if (words.other.has(word) || words.you.has(word)) return false;
    if (words.self.has(word)) self = true;
  }
  return self;
};

/** Words in quotes that stand alone are a way of writing them, not somebody else's words. */
const isScareQuote = (tokens: readonly Token[], at: number): boolean =>
  !(tokens[at - 2]?.quoted ?? false) && !(tokens[at + 2]?.quoted ?? false) && !((tokens[at - 1]?.quoted ?? false) && (tokens[at + 1]?.quoted ?? false));

const modalityOf = (tokens: readonly Token[], match: Match, words: FrameWords, anchors: Anchors): Modality => {
  const first = tokens[match.start] as Token;
  if (first.quoted && !isScareQuote(tokens, match.start) && !saidByOneself(tokens, match.start, words)) return 'quoted';
  if (anchors.has('figurative', first.sentence)) return 'figurative';
  if (anchors.before('hypothetical', first.sentence, match.start)) return 'hypothetical';
  return first.asked ? 'asking' : 'stated';
};

const tenseOf = (tokens: readonly Token[], { start, end }: Match, words: FrameWords, anchors: Anchors): Tense => {
  const sentence = tokens[start]?.sentence ?? 0;
  let past = false;
  let present = false;
  for (let at = Math.max(0, start - 3); at < end; at += 1) {
    if (!sameSentence(tokens[at], tokens[start])) continue;
    const word = tokens[at]?.word ?? '';
    past ||= words.past.has(word);
    present ||= at >= start - 2 && words.present.has(word);
  }
  if (past && anchors.has('past', sentence)) return 'past';
  if (past && !present) {
    for (let back = 1; back <= carries; back += 1) {
      if (anchors.has('now', sentence - back + 1)) return 'now';
      if (anchors.has('past', sentence - back)) return 'past';
    }
    return 'now';
  }
  return !present && anchors.has('past', sentence) ? 'past' : 'now';
};

/** Reads the frame of one match. Pure; works on the words around it only. */
export const frameOf = (tokens: readonly Token[], match: Match, words: FrameWords, anchors: Anchors): Frame => {
  const sentence = tokens[match.start]?.sentence ?? 0;
  const subject = subjectOf(tokens, match, words);
  const told = anchors.has('fiction', sentence) || anchors.has('fiction', sentence - 1);
  const modality = modalityOf(tokens, match, words, anchors);
  return {
    subject: told && ((subject !== 'self' && subject !== 'unsaid') || modality === 'quoted' || anchors.has('game', sentence)) ? 'fiction' : subject,
    tense: tenseOf(tokens, match, words, anchors),
    negated: negated(tokens, match, words),
    modality,
  };
};
