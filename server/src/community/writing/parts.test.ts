import { describe, expect, it } from 'vitest';
import type { Finding } from '@alongside/shared/safety/assessment';
import { asOneText, keptFindings, redactParts, type Words } from './parts.js';

const words: Words = { title: 'Tonight', body: 'so it was methodterm again', notes: ['self-harm', 'with methodterm'] };

/** Finds every "methodterm" of one text, as a finding that asks to be hidden. */
const find = (text: { title?: string; body: string }): Finding[] =>
  (['title', 'body'] as const).flatMap((field) =>
    [...(text[field] ?? '').matchAll(/methodterm/g)].map(({ index }) => ({
      rule: 'DT-01',
      span: { field, start: index, end: index + 'methodterm'.length },
      reason: 'detail.method-named',
      action: 'redact' as const,
    })),
  );

const cover = (text: string, field: string, findings: readonly Finding[]): string =>
  findings.filter(({ span }) => span.field === field).reduceRight((shown, { span }) => `${shown.slice(0, span.start)}[…]${shown.slice(span.end)}`, text);

const redact = (text: { title?: string; body: string }, { findings }: { findings: Finding[] }) => ({
  ...(text.title === undefined ? {} : { title: cover(text.title, 'title', findings) }),
  body: cover(text.body, 'body', findings),
});

describe('content notes', () => {
  it('are read with the body', () => {
    expect(asOneText(words).body).toBe('so it was methodterm again\nself-harm\nwith methodterm');
    expect(asOneText({ ...words, title: null, notes: [] })).toEqual({ body: words.body });
  });

  it('have their unsafe words hidden where they stand', () => {
    expect(redactParts(words, find(asOneText(words)), redact)).toEqual({
      title: 'Tonight',
      body: 'so it was […] again',
      notes: ['self-harm', 'with […]'],
    });
  });

  it('leave no finding pointing past the words that are shown with marks', () => {
    const kept = keptFindings(find(asOneText(words)), words);
    expect(kept.map(({ span }) => [span.start, span.end])).toEqual([
      [10, 20],
      [26, 26],
    ]);
  });
});

it('hides in the title without touching the body', () => {
  const given: Words = { title: 'methodterm', body: 'nothing here', notes: [] };
  expect(redactParts(given, find(asOneText(given)), redact)).toEqual({ title: '[…]', body: 'nothing here', notes: [] });
});
