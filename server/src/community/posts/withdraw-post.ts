import { Injectable } from '@nestjs/common';
import { Clock, Transaction, type Actor } from '#platform';
import { move } from '../visibility/move.js';
import { destroySeals } from '../visibility/seals.js';
import { lockOwn } from '../writing/rewrite.js';

/** Takes back a post of one's own: its words leave the table, and nobody reads it or its thread any more. */
@Injectable()
export class WithdrawPost {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused `post.not-found` */
  async run(by: Actor, id: string): Promise<void> {
    await this.transaction.run(async (tx) => {
      const row = await lockOwn(tx, { type: 'post', id }, by.memberId);
      const at = this.clock.now();
      await tx.query(
        `UPDATE post SET title = NULL, body = '', content_notes = '{}', assessed_notes = '{}', added_notes = '{}', deleted_at = $2
         WHERE id = $1`,
        [id, at],
      );
      await destroySeals(tx, row);
      await move(tx, row, { visibility: 'withdrawn', heldFor: null, redactedBy: null }, at);
    });
  }
}
