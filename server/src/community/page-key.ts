import { Id } from '@alongside/shared/kernel/ids';
import { decodeCursor, Refused } from '#platform';

/** Where a page starts: after the row with this time and id. */
export interface PageKey {
  readonly at: string;
  readonly id: string;
}

const latest = Date.UTC(9_999, 0);

/** Reads a cursor made of a row's time and id. @throws Refused `input.invalid` when it is not one of ours */
export const pageKey = (cursor: string | undefined): PageKey | undefined => {
  const values = decodeCursor(cursor, 2);
  if (values === undefined) return undefined;
  const [at, id] = values;
  if (typeof at === 'number' && at >= 0 && at < latest && Number.isInteger(at) && Id.safeParse(id).success) {
    return { at: new Date(at).toISOString(), id: String(id) };
  }
  throw new Refused('input.invalid', { errors: [{ path: 'query.cursor', message: 'Please use the cursor exactly as we gave it.' }] });
};

/** What a cursor after this row is made of. */
export const keyOf = (row: { readonly at: Date; readonly id: string }): [number, string] => [row.at.getTime(), row.id];
