import { Injectable } from '@nestjs/common';
import type { Preferences } from '@alongside/shared/identity/member';
import { newId, Secrets, Settings, type Tx } from '#platform';
import { memberJoined } from '../identity.events.js';
import { nameSkeleton } from '../names/skeleton.js';
import { Consent } from './consent.entity.js';
import { Credential } from './credential.entity.js';
import { MemberEmail } from './member-email.entity.js';
import { Member } from './member.entity.js';
import { nameTaken } from './name-taken.js';

export interface NewMember {
  readonly username: string;
  readonly passwordHash: string;
  readonly recoveryHash: Buffer | null;
  readonly guidelinesVersion: string;
  readonly email?: string | undefined;
  readonly joinedAt: Date;
  readonly about?: string;
  readonly interests?: readonly string[];
}

/** Writes a new member down with their credential and consents. What may be asked of them was asked before. */
@Injectable()
export class KeepMember {
  constructor(
    private readonly secrets: Secrets,
    private readonly settings: Settings,
  ) {}

  /** @throws Refused `member.username-taken` */
  async run(tx: Tx, given: NewMember): Promise<string> {
    const { joinedAt } = given;
    const id = newId(joinedAt.getTime());
    // Of two people asking for one name at once, the second is told in words, not by a fault.
    const kept = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(Member)
      .values({
        id,
        username: given.username,
        skeleton: nameSkeleton(given.username),
        about: given.about ?? '',
        interests: [...(given.interests ?? [])],
        preferences: this.firstPreferences(),
        joinedAt,
      })
      .orIgnore()
      .returning('id')
      .execute();
    if ((kept.raw as unknown[]).length === 0) throw nameTaken();
    await tx.manager.insert(Credential, {
      memberId: id,
      passwordHash: given.passwordHash,
      recoveryHash: given.recoveryHash,
      secondFactor: null,
      changedAt: joinedAt,
    });
    await tx.manager.insert(Consent, [
      { id: newId(joinedAt.getTime()), memberId: id, kind: 'over-18', version: '1', agreedAt: joinedAt },
      { id: newId(joinedAt.getTime()), memberId: id, kind: 'guidelines', version: given.guidelinesVersion, agreedAt: joinedAt },
    ]);
    if (given.email !== undefined) await this.keepEmail(tx, id, given.email);
    await tx.emit(memberJoined, { memberId: id });
    return id;
  }

  private async keepEmail(tx: Tx, memberId: string, email: string): Promise<void> {
    await tx.manager.insert(MemberEmail, {
      memberId,
      sealed: this.secrets.seal('email', email),
      blindIndex: this.secrets.index('email-index', email.toLowerCase()),
    });
  }

  private firstPreferences(): Preferences {
    return { country: this.settings.values.COMMUNITY_COUNTRY, theme: 'system', hideCounts: false };
  }
}
