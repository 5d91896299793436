import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Database, Refused, Transaction, type Tx } from '#platform';
import { nameSkeleton } from '../names/skeleton.js';
import { Passwords } from '../passwords/passwords.js';
import { EndSessions } from '../sessions/end-sessions.js';
import { StartSession } from '../sessions/start-session.js';
import { VainTries } from '../sessions/vain-tries.js';
import { Credential } from './credential.entity.js';
import type { Joined } from './join-member.js';
import { makeRecoveryCode, recoveryDigest } from './recovery-code.js';

export interface Recovering {
  readonly username: string;
  readonly recoveryCode: string;
  readonly newPassword: string;
  readonly device: string;
}

/** Lets somebody back in with their recovery code: new password, new code, every other session ended. A code works once. */
@Injectable()
export class RecoverAccount {
  constructor(
    private readonly database: Database,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
    private readonly tries: VainTries,
    private readonly endSessions: EndSessions,
    private readonly startSession: StartSession,
  ) {}

  /** @throws Refused `recovery.wrong`, the same for an unknown name and a wrong code; `password.common`; `rate.limited` */
  async run({ username, recoveryCode, newPassword, device }: Recovering): Promise<Joined> {
    await this.tries.mustBeFew(username, 'recovery');
    this.passwords.mustBeSound(newPassword, username, 'newPassword');
    // Hashed whether or not the code is right, so that the time taken says nothing.
    const passwordHash = await this.passwords.hash(newPassword);
    const next = makeRecoveryCode();
    const memberId = await this.memberWith(username, recoveryDigest(recoveryCode));
    const back =
      memberId === undefined
        ? undefined
        : await this.transaction.run(async (tx) => {
            const changed = await this.change(tx, memberId, recoveryDigest(recoveryCode), passwordHash, recoveryDigest(next));
            if (!changed) return undefined;
            await this.endSessions.all(tx, memberId);
            return { memberId, session: await this.startSession.run(tx, memberId, device), recoveryCode: next };
          });
    if (back !== undefined) return back;
    await this.tries.count(username, 'recovery');
    throw new Refused('recovery.wrong');
  }

  private async memberWith(username: string, digest: Buffer): Promise<string | undefined> {
    const known = await this.database.one<{ member_id: string; recovery_hash: Buffer | null }>(
      'SELECT c.member_id, c.recovery_hash FROM member m JOIN credential c ON c.member_id = m.id WHERE m.skeleton = $1',
      [nameSkeleton(username)],
    );
    const right = timingSafeEqual(known?.recovery_hash ?? Buffer.alloc(digest.length), digest);
    return right ? known?.member_id : undefined;
  }

  /** Only if the code is still the one in force: of two people with one code, one gets in. */
  private async change(tx: Tx, memberId: string, recoveryHash: Buffer, passwordHash: string, next: Buffer): Promise<boolean> {
    const { affected } = await tx.manager.update(
      Credential,
      { memberId, recoveryHash },
      { passwordHash, recoveryHash: next, changedAt: this.clock.now() },
    );
    return affected === 1;
  }
}
