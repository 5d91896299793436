import { Id, Instant } from '@alongside/shared/kernel/ids';
import { Priority } from '@alongside/shared/safety/assessment';
import { z } from 'zod';
import { decodeCursor, Refused } from '#platform';

const Share = z.string().regex(/^\d{1,12}\.\d{6}$/);
const Parts = z.tuple([Instant, Priority, Share, Instant, Id]);

/** Where a page of the queue starts. `asOf` is the first page's time, so that shares of target time stand still over the pages. */
export interface QueueCursor {
  readonly asOf: string;
  readonly priority: Priority;
  readonly share: string;
  readonly openedAt: string;
  readonly id: string;
}

/** @throws Refused `input.invalid` when it is not one of ours */
export const queueCursor = (cursor: string | undefined): QueueCursor | undefined => {
  const values = decodeCursor(cursor, 5);
  if (values === undefined) return undefined;
  const parsed = Parts.safeParse(values);
  if (!parsed.success) {
    throw new Refused('input.invalid', { errors: [{ path: 'query.cursor', message: 'Please use the cursor exactly as we gave it.' }] });
  }
  const [asOf, priority, share, openedAt, id] = parsed.data;
  return { asOf, priority, share, openedAt, id };
};
