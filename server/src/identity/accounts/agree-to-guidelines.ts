import { Injectable } from '@nestjs/common';
import type { GuidelinesAgreement } from '@alongside/shared/identity/consent';
import { Clock, newId, Transaction } from '#platform';
import { mustBeCurrent } from './guidelines-in-force.js';

/** Writes down that somebody agreed to the guidelines in force. Said again, the first time stands. */
@Injectable()
export class AgreeToGuidelines {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused `guidelines.not-current` */
  async run(memberId: string, version: string): Promise<GuidelinesAgreement> {
    mustBeCurrent(version);
    const now = this.clock.now();
    const kept = await this.transaction.run((tx) =>
      tx.one<{ agreed_at: Date }>(
        `INSERT INTO consent (id, member_id, kind, version, agreed_at) VALUES ($1, $2, 'guidelines', $3, $4)
         ON CONFLICT (member_id, kind, version) DO UPDATE SET agreed_at = consent.agreed_at RETURNING agreed_at`,
        [newId(now.getTime()), memberId, version, now],
      ),
    );
    return { version, agreedAt: (kept?.agreed_at ?? now).toISOString() };
  }
}
