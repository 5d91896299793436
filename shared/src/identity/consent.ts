import { z } from 'zod';
import { Instant } from '../kernel/ids.js';
import { line } from '../kernel/text.js';

/** Everybody here says that they are 18 or over. */
export const Over18 = z.literal(true, { error: 'This place is for people of 18 and over.' });

/** The version of the guidelines somebody read, as `GET /guidelines` named it. */
export const GuidelinesVersion = line(40);

/** What was agreed to, and when. */
export const GuidelinesAgreement = z.object({ version: z.string(), agreedAt: Instant });
export type GuidelinesAgreement = z.infer<typeof GuidelinesAgreement>;
