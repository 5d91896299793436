/** A numbered mark over a stretch of text: UTF-16 offsets, `end` exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

/** A piece of text with the same marks all along; `ends` are the marks that end with it. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly number[];
  readonly ends: readonly number[];
}

/** Cuts a text where marks begin and end, so that marks may overlap. Parts of marks beyond the text are left out. */
export const stretchesOf = (text: string, marks: readonly Mark[]): readonly Stretch[] => {
  const within = marks
    .map((mark) => ({ ...mark, end: Math.min(mark.end, text.length) }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])])].toSorted((one, other) => one - other);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length;
    const here = within.filter((mark) => mark.start <= start && mark.end >= end);
    return {
      start,
      text: text.slice(start, end),
      marks: here.map(({ number }) => number),
      ends: here.filter((mark) => mark.end === end).map(({ number }) => number),
    };
  });
};
