import { z } from 'zod';
import { Id } from '../kernel/ids.js';
import { TableId } from './table.js';

const Meaning = z.object({ value: z.string(), meaning: z.string() });

/** Everything needed to read a release without asking anybody: its columns, its tables cell by cell, its statuses. */
export const Codebook = z.object({
  release_id: Id,
  definition_version: z.string(),
  method_version: z.string(),
  how_made: z.string(),
  columns: z.array(z.object({ name: z.string(), type: z.enum(['text', 'date', 'number', 'integer']), meaning: z.string() })),
  statuses: z.array(Meaning),
  tables: z.array(
    z.object({
      id: TableId,
      title: z.string(),
      note: z.string(),
      measure: z.string(),
      unit: z.string(),
      cells: z.int(),
      bands: z.array(Meaning),
      subgroups: z.array(Meaning),
    }),
  ),
});
export type Codebook = z.infer<typeof Codebook>;
