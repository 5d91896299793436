import type { Span } from '@alongside/shared/safety/assessment';
import type { Token } from '../normalise/words.js';
import { Anchors, type AnchorKind } from '../reading/anchors.js';
import { type Frame, frameOf } from '../reading/frames.js';
import type { Match } from '../rules/machine.js';
import type { Purpose } from '../rules/pack.js';
import type { Context } from '../rules/rule.js';
import type { Reading, Signal, Stage } from './stage.js';

/** How many sentences away a word that must stand near may be. */
const nearReach = 1;

const fits = (frame: Frame, context: Context): boolean =>
  context.subject.includes(frame.subject) &&
  context.tense.includes(frame.tense) &&
  context.modality.includes(frame.modality) &&
  !(context.negation === 'affirmed' && frame.negated);

/** Title and body are two places: a match over both gives a span in each. */
const spansOf = (tokens: readonly Token[], { start, end }: Match): Span[] => {
  const spans: Span[] = [];
  for (const { field, start: from, end: to } of tokens.slice(start, end)) {
    const last = spans.at(-1);
    if (last?.field === field) spans[spans.length - 1] = { ...last, end: Math.max(last.end, to) };
    else spans.push({ field, start: from, end: to });
  }
  return spans;
};

/** Where a rule's exceptions stand: whole sentences, and single words. */
interface Exceptions {
  readonly sentences: Set<number>;
  readonly words: Set<number>;
}

const takesBack = ({ sentences, words }: Exceptions, { start, end }: Match, sentence: number, certain: boolean): boolean => {
  if (!certain && sentences.has(sentence)) return true;
  for (let at = start; at < end; at += 1) if (words.has(at)) return true;
  return false;
};

const sorted = (reading: Reading) => {
  const sentenceOf = (match: Match) => reading.tokens[match.start]?.sentence ?? 0;
  const rules: [Match, Extract<Purpose, { kind: 'rule' }>][] = [];
  const anchors: { kind: AnchorKind; start: number }[] = [];
  const exceptions = new Map<string, Exceptions>();
  const near = new Set<string>();
  const cues = new Map<number, number>();
  for (const match of reading.matches) {
    const purpose = reading.pack.purposes[match.pattern] as Purpose;
    switch (purpose.kind) {
      case 'rule':
        if (reading.context.kind !== 'message' || purpose.rule.messages) rules.push([match, purpose]);
        break;
      case 'exception': {
        const own = exceptions.get(purpose.rule) ?? { sentences: new Set(), words: new Set() };
        exceptions.set(purpose.rule, own);
        if (purpose.wholeSentence) own.sentences.add(sentenceOf(match));
        else for (let at = match.start; at < match.end; at += 1) own.words.add(at);
        break;
      }
      case 'near':
        near.add(`${purpose.group} ${sentenceOf(match)}`);
        break;
      case 'anchor':
        anchors.push({ kind: purpose.anchor, start: match.start });
        break;
      case 'cue':
        cues.set(match.pattern, purpose.weight);
        break;
    }
  }
  return { rules, anchors, exceptions, near, cues, sentenceOf };
};

const isNear = (near: ReadonlySet<string>, group: number | undefined, sentence: number): boolean => {
  if (group === undefined) return true;
  for (let away = -nearReach; away <= nearReach; away += 1) if (near.has(`${group} ${sentence + away}`)) return true;
  return false;
};

/** Reads how each match is meant, and keeps those that their rule counts. */
export const judgeMatches: Stage = {
  name: 'judge-matches',
  run: (reading) => {
    const { rules, anchors: found, exceptions, near, cues, sentenceOf } = sorted(reading);
    const anchors = new Anchors(reading.tokens, found);
    const signals: Signal[] = [];
    for (const [match, { rule, context, priority, near: group, certain }] of rules) {
      const sentence = sentenceOf(match);
      if (!isNear(near, group, sentence)) continue;
      const own = exceptions.get(rule.id);
      if (own !== undefined && takesBack(own, match, sentence, certain)) continue;
      if (!fits(frameOf(reading.tokens, match, reading.pack.frames, anchors), context)) continue;
      signals.push({ rule, priority, spans: spansOf(reading.tokens, match), pattern: match.pattern });
    }
    const cueWeight = [...cues.values()].reduce((sum, weight) => sum + weight, 0);
    return { ...reading, signals: [...reading.signals, ...signals], cueWeight };
  },
};
