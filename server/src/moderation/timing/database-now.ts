import type { Tx } from '#platform';

/** The database's clock, to the millisecond: the one that leases, timers and sweeps go by. */
export const databaseNow = async (tx: Tx): Promise<Date> => {
  const row = await tx.one<{ now: Date }>(`SELECT date_trunc('milliseconds', clock_timestamp()) AS now`);
  if (row === undefined) throw new Error('the database gave no time');
  return row.now;
};
