import type { Finding } from '@alongside/shared/safety/assessment';

/** Everything readers see that the author wrote; `notes` are the author's content notes. */
export interface Words {
  readonly title: string | null;
  readonly body: string;
  readonly notes: readonly string[];
}

/** The words as one text to be read: content notes follow the body, one per line, so that they cannot carry what the body may not. */
export const asOneText = ({ title, body, notes }: Words): { title?: string; body: string } => ({
  ...(title === null ? {} : { title }),
  body: notes.length === 0 ? body : [body, ...notes].join('\n'),
});

/** Where each of the body and the notes stands in the one text, in order. */
const stretches = ({ body, notes }: Words): { from: number; text: string }[] => {
  let from = 0;
  return [body, ...notes].map((text) => {
    const stretch = { from, text };
    from += text.length + 1;
    return stretch;
  });
};

const within = (findings: readonly Finding[], from: number, length: number): Finding[] =>
  findings
    .filter(({ span }) => span.field === 'body' && span.start < from + length && span.end > from)
    .map((finding) => ({
      ...finding,
      span: { ...finding.span, start: Math.max(0, finding.span.start - from), end: Math.min(length, finding.span.end - from) },
    }));

type Redact = (text: { title?: string; body: string }, assessment: { findings: Finding[] }) => { title?: string; body: string };

/** The words with what was found in each part hidden there. Pure, given a pure `redact`. */
export const redactParts = (words: Words, findings: readonly Finding[], redact: Redact): Words => {
  const [body, ...notes] = stretches(words).map(({ from, text }) => redact({ body: text }, { findings: within(findings, from, text.length) }).body);
  const inTitle = findings.filter(({ span }) => span.field === 'title');
  const title = words.title === null ? null : (redact({ title: words.title, body: '' }, { findings: inTitle }).title ?? null);
  return { title, body: body ?? '', notes };
};

/** Findings as they are kept: one in a content note points to the end of the body, since only title and body are shown with marks. */
export const keptFindings = (findings: readonly Finding[], { body }: Words): Finding[] =>
  findings.map((finding) => {
    if (finding.span.field !== 'body') return finding;
    const { start, end } = finding.span;
    return { ...finding, span: { ...finding.span, start: Math.min(start, body.length), end: Math.min(end, body.length) } };
  });
