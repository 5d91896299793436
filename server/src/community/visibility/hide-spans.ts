/** A stretch of the title or body to hide: UTF-16 offsets into the words as they stand, `end` exclusive. */
export interface HiddenSpan {
  readonly field: 'title' | 'body';
  readonly start: number;
  readonly end: number;
}

const mark = '[words hidden]';

/** The text with each stretch of one field replaced by a mark; stretches that touch or overlap get one mark between them. */
export const hideSpans = (text: string, field: HiddenSpan['field'], spans: readonly HiddenSpan[]): string => {
  const inOrder = spans.filter((span) => span.field === field && span.start < span.end).toSorted((a, b) => a.start - b.start);
  let shown = '';
  let at = 0;
  for (const { start, end } of inOrder) {
    if (start >= text.length) break;
    if (start > at || at === 0) shown += text.slice(at, start) + mark;
    at = Math.max(at, end);
  }
  return shown + text.slice(at);
};
