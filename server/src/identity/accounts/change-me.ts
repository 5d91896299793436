import { Injectable } from '@nestjs/common';
import type { InputOf } from '@alongside/shared/kernel/endpoint';
import type { accountApi } from '@alongside/shared/identity/account.api';
import { Transaction, type Tx } from '#platform';
import { CheckProfileWords } from '../names/check-profile-words.js';
import { nameSkeleton } from '../names/skeleton.js';
import { Member } from './member.entity.js';
import { orNameTaken } from './name-taken.js';

export type Changes = InputOf<typeof accountApi.changeMe>['body'];

/** Changes one's own account. What is left out stays as it is. */
@Injectable()
export class ChangeMe {
  constructor(
    private readonly transaction: Transaction,
    private readonly profileWords: CheckProfileWords,
  ) {}

  /** @throws Refused `member.username-*`, `member.about-unfit` */
  async run(memberId: string, { username, about, interests, preferences }: Changes): Promise<void> {
    if (username !== undefined) this.profileWords.name(username);
    if (about !== undefined) this.profileWords.profile('about', about);
    if (interests !== undefined) this.profileWords.profile('interests', interests.join('\n'));
    const changes: Partial<Member> = {
      ...(username === undefined ? {} : { username, skeleton: nameSkeleton(username) }),
      ...(about === undefined ? {} : { about }),
      ...(interests === undefined ? {} : { interests }),
    };
    await orNameTaken(() =>
      this.transaction.run(async (tx) => {
        if (Object.keys(changes).length > 0) await tx.manager.update(Member, { id: memberId }, changes);
        if (preferences !== undefined) await mergePreferences(tx, memberId, preferences);
      }),
    );
  }
}

const mergePreferences = (tx: Tx, memberId: string, preferences: NonNullable<Changes['preferences']>) =>
  tx.query('UPDATE member SET preferences = preferences || $2::jsonb WHERE id = $1', [memberId, JSON.stringify(preferences)]);
