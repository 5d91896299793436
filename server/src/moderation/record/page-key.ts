import { Id, Instant } from '@alongside/shared/kernel/ids';
import { z } from 'zod';
import { decodeCursor, Refused } from '#platform';

const Parts = z.tuple([Instant, Id]);

/** Where a page that runs by time and id starts. @throws Refused `input.invalid` when the cursor is not one of ours */
export const pageKey = (cursor: string | undefined): { readonly at: string; readonly id: string } | undefined => {
  const values = decodeCursor(cursor, 2);
  if (values === undefined) return undefined;
  const parsed = Parts.safeParse(values);
  if (parsed.success) return { at: parsed.data[0], id: parsed.data[1] };
  throw new Refused('input.invalid', { errors: [{ path: 'query.cursor', message: 'Please use the cursor exactly as we gave it.' }] });
};

export const keyOf = ({ at, id }: { readonly at: Date; readonly id: string }): [string, string] => [at.toISOString(), id];
