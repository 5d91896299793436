import { Injectable } from '@nestjs/common';
import type { Tx } from './database/transaction.js';
import { Sweeps } from './sweeper/sweeps.js';

/** Clears what has done its work: delivered events after a week, idempotency keys after thirty days. */
@Injectable()
export class Housekeeping {
  @Sweeps({ name: 'platform.delivered-events', everySeconds: 3_600 })
  async deliveredEvents(tx: Tx): Promise<number> {
    const gone = await tx.query(
      `DELETE FROM outbox_event e WHERE e.at < now() - interval '7 days'
       AND NOT EXISTS (SELECT 1 FROM outbox_delivery d WHERE d.event_id = e.id) RETURNING e.id`,
    );
    return gone.length;
  }

  @Sweeps({ name: 'platform.idempotency-keys', everySeconds: 3_600 })
  async idempotencyKeys(tx: Tx): Promise<number> {
    return (await tx.query(`DELETE FROM idempotency WHERE at < now() - interval '30 days' RETURNING key`)).length;
  }
}
