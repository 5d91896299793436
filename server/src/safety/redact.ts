import type { Assessment, Finding } from '@alongside/shared/safety/assessment';
import { hiddenWords } from '@alongside/shared/safety/copy';
import type { ReasonKey } from '@alongside/shared/safety/reasons';
import type { Text } from './stages/stage.js';

export interface Redacted {
  title?: string;
  body: string;
  /** What was hidden: spans of the text as it was written. */
  hidden: Finding[];
}

/** Puts plain bracketed words in place of each finding's stretch; where stretches meet, the first one's words stand for both. */
const cover = (text: string, findings: readonly Finding[]): string => {
  let shown = '';
  let at = 0;
  for (const { span, reason } of findings.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    if (span.start >= at) shown += `${text.slice(at, span.start)}[${hiddenWords[reason as ReasonKey]}]`;
    at = Math.max(at, span.end);
  }
  return shown + text.slice(at);
};

/**
 * The text as readers see it, its unsafe stretches hidden. Findings on helplines never ask to be hidden, so they stay.
 * @returns shown title and body, and the findings that were hidden
 */
export const redact = ({ title, body }: Text, { findings }: Pick<Assessment, 'findings'>): Redacted => {
  const hidden = findings.filter(({ action, span }) => action === 'redact' && span.end > span.start);
  const inTitle = hidden.filter(({ span }) => span.field === 'title');
  const inBody = hidden.filter(({ span }) => span.field !== 'title');
  return { ...(title === undefined ? {} : { title: cover(title, inTitle) }), body: cover(body, inBody), hidden };
};
