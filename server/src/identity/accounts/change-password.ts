import { Injectable } from '@nestjs/common';
import { Clock, Database, Refused, Transaction, type Actor } from '#platform';
import { Passwords } from '../passwords/passwords.js';
import { EndSessions } from '../sessions/end-sessions.js';
import { VainTries } from '../sessions/vain-tries.js';
import { Credential } from './credential.entity.js';

/** Changes one's own password, shown the current one; every other session ends. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly database: Database,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
    private readonly tries: VainTries,
    private readonly endSessions: EndSessions,
  ) {}

  /** @throws Refused `password.wrong`, `password.common`, `rate.limited` */
  async run(by: Actor, { currentPassword, newPassword }: { currentPassword: string; newPassword: string }): Promise<void> {
    // A found session must not be a better place to guess than the front door.
    await this.tries.mustBeFew(by.username, 'password');
    const known = await this.database.one<{ password_hash: string }>('SELECT password_hash FROM credential WHERE member_id = $1', [by.memberId]);
    if (!(await this.passwords.matches(currentPassword, known?.password_hash))) {
      await this.tries.count(by.username, 'password');
      throw wrong();
    }
    this.passwords.mustBeSound(newPassword, by.username, 'newPassword');
    const passwordHash = await this.passwords.hash(newPassword);
    await this.transaction.run(async (tx) => {
      await tx.manager.update(Credential, { memberId: by.memberId }, { passwordHash, changedAt: this.clock.now() });
      await this.endSessions.all(tx, by.memberId, by.sessionId);
    });
  }
}

const wrong = () => new Refused('password.wrong', { errors: [{ path: 'currentPassword', message: 'This is not your current password.' }] });
