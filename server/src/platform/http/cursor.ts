import { Refused } from './refused.js';

/** An opaque keyset cursor: the sort values of the last row. */
export const encodeCursor = (values: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/**
 * Reads a cursor back.
 * @param length how many values it must hold
 * @throws Refused `input.invalid` when it is not one of ours
 */
export const decodeCursor = (cursor: string | undefined, length: number): (string | number)[] | undefined => {
  if (cursor === undefined) return undefined;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const sound = Array.isArray(values) && values.length === length && values.every((value) => typeof value === 'string' || typeof value === 'number');
    if (sound) return values;
  } catch {
    // Told below, in one way.
  }
  throw new Refused('input.invalid', { errors: [{ path: 'query.cursor', message: 'Please use the cursor exactly as we gave it.' }] });
};

/** Cuts a page from one row more than asked for. */
export const toPage = <Row, Item>(
  rows: readonly Row[],
  limit: number,
  key: (row: Row) => readonly (string | number)[],
  item: (row: Row) => Item,
): { items: Item[]; nextCursor: string | null } => {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(item), nextCursor: rows.length > limit && last !== undefined ? encodeCursor(key(last)) : null };
};
