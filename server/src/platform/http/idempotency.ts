import { Injectable } from '@nestjs/common';
import { Transaction, type Tx } from '../database/transaction.js';
import { Refused } from './refused.js';

/** A caller's promise that this is the same request as any other with this key. */
export interface OnceKey {
  readonly memberId: string;
  readonly key: string;
  /** SHA-256 of method, path and body. */
  readonly digest: Buffer;
}

/** What is kept of a first answer: ids only. The answer itself is read again from them. */
export type Result = Readonly<Record<string, string>>;

/** Makes a write happen once per `Idempotency-Key`, in the same transaction as the write itself. */
@Injectable()
export class Idempotency {
  constructor(private readonly transaction: Transaction) {}

  /**
   * Runs the work, or answers what it gave the first time.
   * @param work does the write and answers the ids from which the caller builds its response
   * @throws Refused `idempotency.reused` when the key came with another request before
   */
  async once<R extends Result>(once: OnceKey | undefined, work: (tx: Tx) => Promise<R>): Promise<R> {
    if (once === undefined) return this.transaction.run(work);
    return this.transaction.run(async (tx) => {
      const first = await tx.one(
        `INSERT INTO idempotency (member_id, key, digest) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING key`,
        [once.memberId, once.key, once.digest],
      );
      if (first === undefined) return this.again<R>(tx, once);
      const result = await work(tx);
      await tx.query('UPDATE idempotency SET result = $3 WHERE member_id = $1 AND key = $2', [once.memberId, once.key, result]);
      return result;
    });
  }

  private async again<R extends Result>(tx: Tx, once: OnceKey): Promise<R> {
    const known = await tx.one<{ digest: Buffer; result: R | null }>(
      'SELECT digest, result FROM idempotency WHERE member_id = $1 AND key = $2',
      [once.memberId, once.key],
    );
    if (known === undefined || known.result === null || !known.digest.equals(once.digest)) throw new Refused('idempotency.reused');
    return known.result;
  }
}
