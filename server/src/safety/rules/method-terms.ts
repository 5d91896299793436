import { z } from 'zod';
import type { Phrase } from '../normalise/words.js';

/** `method-terms.data.json`: real words to the placeholder they are read as, and things that may be means. Server only. */
export const MethodTerms = z.strictObject({
  why: z.string(),
  neverSentToBrowsers: z.literal(true),
  neverIn: z.string(),
  methods: z.record(z.string(), z.string()),
  means: z.array(z.string()).min(1),
  places: z.array(z.string()).min(1),
  drinks: z.array(z.string()).min(1),
});
export type MethodTerms = z.infer<typeof MethodTerms>;

/** The placeholders tests and documents use in place of real words. */
export const placeholders = ['methodterm', 'methodterming', 'methodtermed', 'meansterm', 'meansterms', 'placeterm'] as const;

export const methodPhrases = ({ methods }: MethodTerms): Phrase[] =>
  Object.entries(methods).map(([written, means]) => ({ written: written.split(' '), means: means.split(' ') }));
