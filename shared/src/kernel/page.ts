import { z } from 'zod';

/** How a list is asked for: an opaque cursor from the last answer, and how many items (1 to 50). */
export const pageQuery = {
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number({ error: 'Please give a whole number from 1 to 50.' }).int().min(1).max(50).default(20),
};

/** A page of a list; `nextCursor` is null at the end. */
export const page = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

export interface Page<Item> {
  readonly items: Item[];
  readonly nextCursor: string | null;
}
