import { createHash, randomBytes } from 'node:crypto';

const tokenBytes = 32;

/** A fresh token of 256 random bits, 43 characters. Only its digest is kept. */
export const makeToken = (): string => randomBytes(tokenBytes).toString('base64url');

/** What the table holds in a token's place. SHA-256 is enough, since a token cannot be guessed. */
export const tokenDigest = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest();
