import { createHash, randomInt } from 'node:crypto';

/** Letters and digits that are not mistaken for one another when read out or copied by hand. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const groups = 4;
const groupLength = 5;

/** A fresh recovery code, such as `7QK2M-…`: 20 characters, 98 bits. Shown once; only its digest is kept. */
export const makeRecoveryCode = (): string =>
  Array.from({ length: groups }, () => Array.from({ length: groupLength }, () => alphabet[randomInt(alphabet.length)]).join('')).join('-');

/** What is kept of a code. Small letters, spaces and dashes make no difference. SHA-256 is enough, since a code cannot be guessed. */
export const recoveryDigest = (code: string): Buffer =>
  createHash('sha256').update(code.toUpperCase().replaceAll(/[^A-Z0-9]/g, ''), 'utf8').digest();
