import type { Tx } from '#platform';

/** What a read runs on: the database, or a transaction under way (which must not wait for a second connection). */
export type Reader = Pick<Tx, 'query' | 'one'>;
