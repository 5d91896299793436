import { Injectable } from '@nestjs/common';
import type { ReadNotices as Asked } from '@alongside/shared/notifications/notice';
import { Transaction } from '#platform';

/** Marks a member's notices as read: those listed, or all up to and including one. What is not theirs changes nothing. */
@Injectable()
export class ReadNotices {
  constructor(private readonly transaction: Transaction) {}

  async run(memberId: string, { upTo, ids }: Asked): Promise<void> {
    await this.transaction.run(async (tx) => {
      await tx.query(
        `UPDATE notice SET read_at = now() WHERE member_id = $1 AND read_at IS NULL
         AND (id = ANY ($2::uuid[]) OR (at, id) <= (SELECT at, id FROM notice WHERE id = $3::uuid AND member_id = $1))`,
        [memberId, ids ?? [], upTo ?? null],
      );
    });
  }
}
