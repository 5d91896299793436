import type { DraftAdvice, Suggestion } from '@alongside/shared/safety/api';
import type { Assessment } from '@alongside/shared/safety/assessment';
import { draftAdvice } from '@alongside/shared/safety/copy';
import type { ReasonKey } from '@alongside/shared/safety/reasons';
import { supportFor } from './support-for.js';

/** Kind advice on a draft: one suggestion for each reason that has words, at its first place. */
export const adviseOnDraft = (assessment: Assessment): DraftAdvice => {
  const suggestions = new Map<string, Suggestion>();
  for (const { reason, span, action } of assessment.findings) {
    const words = draftAdvice[reason as ReasonKey];
    if (words !== undefined && !suggestions.has(reason)) suggestions.set(reason, { key: reason, words, span, canPostAsItIs: action !== 'hold' });
  }
  const support = supportFor(assessment);
  return { suggestions: [...suggestions.values()], ...(support.length === 0 ? {} : { support }) };
};
