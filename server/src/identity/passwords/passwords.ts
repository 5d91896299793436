import { Injectable } from '@nestjs/common';
import { Refused } from '#platform';
import { easyToGuess } from './easy-to-guess.js';
import { FewAtOnce } from './few-at-once.js';
import { hashOfNobody, hashPassword, passwordMatches } from './password-hash.js';

const placesForHashing = 2;
/** About three seconds of hashing; more would only make everybody wait. */
const longestQueue = 150;

/** Hashing and checking of passwords, two at once, so that a flood of sign-ins cannot take every core or all memory. */
@Injectable()
export class Passwords {
  private readonly line = new FewAtOnce(placesForHashing, longestQueue, () => new Refused('service.away'));
  private readonly nobody = hashOfNobody();

  /** @throws Refused `password.common` when it would be among the first guesses */
  mustBeSound(password: string, username: string, field: 'password' | 'newPassword'): void {
    if (!easyToGuess(password, username)) return;
    throw new Refused('password.common', { errors: [{ path: field, message: 'This one is easy to guess. Please choose another.' }] });
  }

  /** A PHC string. */
  async hash(password: string): Promise<string> {
    return this.line.run(() => hashPassword(password));
  }

  /** Whether the password is right; where there is no such member the same work is done, and the answer is no. */
  async matches(password: string, hash: string | undefined): Promise<boolean> {
    return this.line.run(() => passwordMatches(password, hash ?? this.nobody));
  }
}
