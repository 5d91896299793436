import type { Tx } from '#platform';

/** Any number, the same for every process. */
const recordLock = 7_240_119;

/** Taken by listeners: any number may add and take away at once, but only one at a time for any one source. */
export const lockSource = async (tx: Tx, sourceKey: Buffer): Promise<void> => {
  await tx.query('SELECT pg_advisory_xact_lock_shared($1)', [recordLock]);
  await tx.query('SELECT pg_advisory_xact_lock($1)', [sourceKey.readBigInt64BE().toString()]);
};

/** Taken by a recount: nobody else changes the record until the transaction ends. */
export const lockRecord = async (tx: Tx): Promise<void> => {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [recordLock]);
};
