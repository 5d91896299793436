import { Injectable } from '@nestjs/common';
import type { NewSession } from '@alongside/shared/identity/session';
import { Database, Refused, Transaction } from '#platform';
import { nameSkeleton } from '../names/skeleton.js';
import { Passwords } from '../passwords/passwords.js';
import { StartSession } from './start-session.js';
import { VainTries } from './vain-tries.js';

export interface SigningIn {
  readonly username: string;
  readonly password: string;
  /** As `deviceLabel` makes it. */
  readonly device: string;
}

/** Opens a session for somebody who knows their name and password. An unknown name and a wrong password take the same road. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly transaction: Transaction,
    private readonly passwords: Passwords,
    private readonly tries: VainTries,
    private readonly startSession: StartSession,
  ) {}

  /** @throws Refused `sign-in.wrong`, in the same words and after the same work for unknown and wrong; `rate.limited` */
  async run({ username, password, device }: SigningIn): Promise<{ memberId: string; session: NewSession }> {
    await this.tries.mustBeFew(username, 'password');
    const known = await this.database.one<{ member_id: string; password_hash: string }>(
      'SELECT c.member_id, c.password_hash FROM member m JOIN credential c ON c.member_id = m.id WHERE m.skeleton = $1',
      [nameSkeleton(username)],
    );
    const right = await this.passwords.matches(password, known?.password_hash);
    if (known === undefined || !right) {
      await this.tries.count(username, 'password');
      throw new Refused('sign-in.wrong');
    }
    const session = await this.transaction.run((tx) => this.startSession.run(tx, known.member_id, device));
    return { memberId: known.member_id, session };
  }
}
