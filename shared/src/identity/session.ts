import { z } from 'zod';
import { Id, Instant } from '../kernel/ids.js';
import { line } from '../kernel/text.js';

/** Passwords may hold any characters people can type; the length is counted in code points after NFC. */
export const passwordLength = { min: 8, max: 200 } as const;

// oxlint-disable-next-line no-control-regex -- naming the control characters is the point
const untypable = /[\u0000-\u001F\u007F]|\p{Surrogate}/u;

const typed = z
  .string({ error: 'Please give a password.' })
  .max(passwordLength.max * 4, { error: `Please keep it to ${passwordLength.max} characters.` })
  .refine((text) => !untypable.test(text), { error: 'This has a character we cannot take. Please type it again.' })
  .overwrite((text) => text.normalize('NFC'))
  .refine((text) => [...text].length <= passwordLength.max, { error: `Please keep it to ${passwordLength.max} characters.` });

/** A password being chosen. Whether it is too easy to guess is for the server to say. */
export const NewPassword = typed.refine((text) => [...text].length >= passwordLength.min, {
  error: `Please use at least ${passwordLength.min} characters. Three or four words together work well.`,
});

/** A password being checked. */
export const GivenPassword = typed.min(1, { error: 'Please give your password.' });

/** A name being signed in with: any form of it that looks the same will do. */
export const GivenUsername = line(100);

/** Four groups of five; how it is spaced, and small or capital letters, do not matter. */
export const GivenRecoveryCode = line(60);

/** What proves a session: shown once, kept by the caller. `expiresAt` is the latest moment it can last to. */
export const NewSession = z.object({ token: z.string(), expiresAt: Instant });
export type NewSession = z.infer<typeof NewSession>;

/** One of somebody's own sessions. `device` is as coarse as "Firefox on Android"; no address is kept. */
export const OwnSession = z.object({
  id: Id,
  device: z.string(),
  current: z.boolean(),
  startedAt: Instant,
  lastUsedAt: Instant,
  expiresAt: Instant,
});
export type OwnSession = z.infer<typeof OwnSession>;
