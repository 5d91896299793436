import type { Assessment, Priority } from '@alongside/shared/safety/assessment';
import { priorities } from '@alongside/shared/safety/priorities';
import type { CorpusLine } from '@alongside/server/safety/model/corpus';

/** One labelled line and what the engine said of it. */
export interface Judged {
  readonly line: CorpusLine;
  readonly answer: Pick<Assessment, 'priority' | 'score' | 'contentAction'>;
}

const share = (part: number, whole: number): number => Number((whole === 0 ? 0 : part / whole).toFixed(3));

const isUrgent = (priority: Priority): boolean => priority === 'P0' || priority === 'P1';

/** Share of the lines labelled P0 or P1 that are among the first `load` (0 to 1) by score. */
export const crisisRecall = (judged: readonly Judged[], load: number): number => {
  const first = judged.toSorted((a, b) => b.answer.score - a.answer.score).slice(0, Math.round(load * judged.length));
  const crisis = ({ line }: Judged) => isUrgent(line.priority);
  return share(first.filter(crisis).length, judged.filter(crisis).length);
};

const f1 = (judged: readonly Judged[], wanted: (priority: Priority) => boolean): number => {
  const labelled = judged.filter(({ line }) => wanted(line.priority));
  const said = judged.filter(({ answer }) => wanted(answer.priority));
  return (2 * labelled.filter(({ answer }) => wanted(answer.priority)).length) / Math.max(1, labelled.length + said.length);
};

/** The F1 figures others publish: flagged is anything but P3, urgent is P0 or P1, macro is over the four priorities. */
export const f1Figures = (judged: readonly Judged[]) => ({
  flagged: share(f1(judged, (priority) => priority !== 'P3'), 1),
  urgent: share(f1(judged, isUrgent), 1),
  macro: share(priorities.reduce((sum, one) => sum + f1(judged, (priority) => priority === one), 0), priorities.length),
});

/** How often people are bothered: shares of texts that are P0 or P1, and that readers do not see whole. */
export const restriction = (answers: readonly Judged['answer'][]) => ({
  n: answers.length,
  'P0 or P1': share(answers.filter(({ priority }) => isUrgent(priority)).length, answers.length),
  'held or redacted': share(answers.filter(({ contentAction }) => contentAction === 'hold' || contentAction === 'redact').length, answers.length),
});

/** Pairs by kind; a pair passes only when both lines get the priority and the action they are labelled with. */
export const pairsByKind = (judged: readonly Judged[]): { kind: string; passed: number; n: number }[] => {
  const right = new Map(judged.map(({ line, answer }) => [line.id, answer.priority === line.priority && answer.contentAction === line.action]));
  const kinds = new Map<string, { kind: string; passed: number; n: number }>();
  for (const { line } of judged) {
    const twin = line.pair === null ? undefined : right.get(line.pair);
    if (twin === undefined || line.id > (line.pair ?? '')) continue;
    const so = kinds.get(line.kind) ?? { kind: line.kind, passed: 0, n: 0 };
    kinds.set(line.kind, { ...so, passed: so.passed + (twin && right.get(line.id) === true ? 1 : 0), n: so.n + 1 });
  }
  return [...kinds.values()].toSorted((a, b) => a.passed / a.n - b.passed / b.n || b.n - a.n);
};
