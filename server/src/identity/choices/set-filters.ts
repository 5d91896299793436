import { Injectable } from '@nestjs/common';
import type { Filters } from '@alongside/shared/identity/member';
import { Transaction } from '#platform';
import { Member } from '../accounts/member.entity.js';

/** Replaces the words and topics somebody would rather not see. */
@Injectable()
export class SetFilters {
  constructor(private readonly transaction: Transaction) {}

  async run(memberId: string, { words, topics }: Filters): Promise<void> {
    await this.transaction.run((tx) => tx.manager.update(Member, { id: memberId }, { filterWords: words, filterTopics: topics }));
  }
}
