import type { HiddenSpan } from './decision-draft.js';

/** Adds a span; those of the same field that touch it become one. */
export const withSpan = (spans: readonly HiddenSpan[], span: HiddenSpan): readonly HiddenSpan[] => {
  const touches = (one: HiddenSpan) => one.field === span.field && one.start <= span.end && one.end >= span.start;
  const joined = spans.filter(touches).reduce<HiddenSpan>(
    (all, one) => ({ field: all.field, start: Math.min(all.start, one.start), end: Math.max(all.end, one.end) }),
    span,
  );
  return [...spans.filter((one) => !touches(one)), joined].toSorted((one, other) => one.field.localeCompare(other.field) || one.start - other.start);
};

/** A field as it will read, with something standing in for what is hidden. */
export const hideIn = (text: string, field: HiddenSpan['field'], spans: readonly HiddenSpan[], instead: string): string =>
  spans
    .filter((span) => span.field === field)
    .toSorted((one, other) => other.start - one.start)
    .reduce((left, { start, end }) => `${left.slice(0, start)}${instead}${left.slice(end)}`, text);
