import { Injectable } from '@nestjs/common';
import { Clock, Refused, type Tx } from '#platform';
import { EndSessions } from '../sessions/end-sessions.js';
import { Credential } from './credential.entity.js';
import { makeRecoveryCode, recoveryDigest } from './recovery-code.js';

/** For the operator, when somebody has lost both password and code: a new hash, a new code, every session ended. Not over HTTP. */
@Injectable()
export class SetPassword {
  constructor(
    private readonly clock: Clock,
    private readonly endSessions: EndSessions,
  ) {}

  /**
   * @param passwordHash from `Passwords.hash`
   * @returns the new recovery code, to be handed to the member
   * @throws Refused `member.not-found`
   */
  async run(tx: Tx, memberId: string, passwordHash: string): Promise<string> {
    const recoveryCode = makeRecoveryCode();
    const { affected } = await tx.manager.update(
      Credential,
      { memberId },
      { passwordHash, recoveryHash: recoveryDigest(recoveryCode), changedAt: this.clock.now() },
    );
    if (affected !== 1) throw new Refused('member.not-found');
    await this.endSessions.all(tx, memberId);
    return recoveryCode;
  }
}
