import { z } from 'zod';

/** Characters PostgreSQL or a reader's screen cannot hold safely: NUL and the other C0 controls but tab and newline, lone surrogates, and bidi overrides that can make a line read differently from what was written. */
// oxlint-disable-next-line no-control-regex -- naming the control characters is the point
const unsafe = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u;

/** Longest text in UTF-8 bytes per character allowed, so that a length limit in characters is also one in storage. */
const bytesPerCharacter = 4;

/**
 * Words a person writes: trimmed, newlines as `\n`, safe to store and to show.
 * @param max longest length in UTF-16 code units after trimming
 * @param min shortest length after trimming (default 1: not empty)
 */
export const words = (max: number, min = 1) =>
  z
    .string({ error: 'Please write this as text.' })
    .max(max * bytesPerCharacter, { error: `Please keep this to ${max} characters.` })
    .refine((text) => !unsafe.test(text), { error: 'This has a character we cannot show. Please remove it and try again.' })
    .overwrite((text) => text.replaceAll(/\r\n?/g, '\n').trim())
    .min(min, { error: min === 1 ? 'Please write something here.' : `Please write at least ${min} characters.` })
    .max(max, { error: `Please keep this to ${max} characters.` });

/** One line of words: as `words`, without line breaks. */
export const line = (max: number, min = 1) =>
  words(max, min).refine((text) => !text.includes('\n'), { error: 'Please keep this to one line.' });
