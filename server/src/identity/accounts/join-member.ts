import { Injectable } from '@nestjs/common';
import type { NewSession } from '@alongside/shared/identity/session';
import { Clock, Transaction } from '#platform';
import { CheckProfileWords } from '../names/check-profile-words.js';
import { Passwords } from '../passwords/passwords.js';
import { StartSession } from '../sessions/start-session.js';
import { mustBeCurrent } from './guidelines-in-force.js';
import { KeepMember } from './keep-member.js';
import { makeRecoveryCode, recoveryDigest } from './recovery-code.js';

export interface Joining {
  /** Tidy and of sound form: as the contract's `Username` gives it. */
  readonly username: string;
  readonly password: string;
  readonly guidelinesVersion: string;
  readonly email?: string | undefined;
  /** As `deviceLabel` makes it. */
  readonly device: string;
}

export interface Joined {
  readonly memberId: string;
  readonly session: NewSession;
  /** Shown once: it is kept only as a digest. */
  readonly recoveryCode: string;
}

/** Somebody joins: name, password, 18 or over, guidelines. They are signed in at once. */
@Injectable()
export class JoinMember {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly profileWords: CheckProfileWords,
    private readonly passwords: Passwords,
    private readonly keepMember: KeepMember,
    private readonly startSession: StartSession,
  ) {}

  /** @throws Refused `guidelines.not-current`, `member.username-*`, `password.common` */
  async run({ username, password, guidelinesVersion, email, device }: Joining): Promise<Joined> {
    mustBeCurrent(guidelinesVersion);
    this.profileWords.name(username);
    this.passwords.mustBeSound(password, username, 'password');
    const passwordHash = await this.passwords.hash(password);
    const recoveryCode = makeRecoveryCode();
    return this.transaction.run(async (tx) => {
      const memberId = await this.keepMember.run(tx, {
        username,
        passwordHash,
        recoveryHash: recoveryDigest(recoveryCode),
        guidelinesVersion,
        email,
        joinedAt: this.clock.now(),
      });
      return { memberId, session: await this.startSession.run(tx, memberId, device), recoveryCode };
    });
  }
}
