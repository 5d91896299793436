import { expect, it } from 'vitest';
import { hideSpans } from './hide-spans.js';

const body = 'one two three four';

it('hides a stretch and leaves the rest', () => {
  expect(hideSpans(body, 'body', [{ field: 'body', start: 4, end: 7 }])).toBe('one [words hidden] three four');
});

it('puts one mark where stretches touch or overlap, whatever their order', () => {
  const spans = [
    { field: 'body', start: 6, end: 13 },
    { field: 'body', start: 4, end: 7 },
    { field: 'body', start: 13, end: 14 },
  ] as const;
  expect(hideSpans(body, 'body', spans)).toBe('one [words hidden]four');
});

it('hides from the first character, and to beyond the last', () => {
  expect(hideSpans(body, 'body', [{ field: 'body', start: 0, end: 99 }])).toBe('[words hidden]');
});

it('leaves other fields, empty stretches and places beyond the end alone', () => {
  const spans = [
    { field: 'title', start: 0, end: 3 },
    { field: 'body', start: 2, end: 2 },
    { field: 'body', start: 50, end: 60 },
  ] as const;
  expect(hideSpans(body, 'body', spans)).toBe(body);
});
