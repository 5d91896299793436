import { z } from 'zod';
import { Id, Instant } from '../kernel/ids.js';
import { line } from '../kernel/text.js';
import { Month } from './member-log.js';
import { Day, TableId } from './table.js';

/** How numbers are kept from pointing at a person. `basic10` is for demonstration and will be retired. */
export const ReleaseMethod = z.enum(['basic10']);
export type ReleaseMethod = z.infer<typeof ReleaseMethod>;

export const ReleaseState = z.enum(['building', 'published']);
export type ReleaseState = z.infer<typeof ReleaseState>;

/**
 * A release is frozen when it is published: its bytes stay the same for ever. A correction is a new `version` of the same
 * period with a `reason`; `latest` says whether this is the newest. `demo` marks one made to show how releases look.
 */
export const Release = z.object({
  id: Id,
  siteId: z.string(),
  periodType: z.literal('month'),
  period: Month,
  periodStart: Day,
  periodEnd: Day,
  version: z.int().min(1),
  latest: z.boolean(),
  demo: z.boolean(),
  method: ReleaseMethod,
  methodVersion: z.string(),
  definitionVersion: z.string(),
  state: ReleaseState,
  reason: z.string().nullable(),
  askedAt: Instant,
  publishedAt: Instant.nullable(),
});
export type Release = z.infer<typeof Release>;

/** A frozen file: where it is under `/api/v1`, how long it is in bytes, and its SHA-256 in hex, which is also its ETag. */
export const ReleaseFile = z.object({ format: z.enum(['csv', 'json']), path: z.string(), bytes: z.int(), sha256: z.string() });
export type ReleaseFile = z.infer<typeof ReleaseFile>;

export const ReleaseTable = z.object({ id: TableId, title: z.string(), note: z.string(), files: z.array(ReleaseFile) });
export type ReleaseTable = z.infer<typeof ReleaseTable>;

/** A published release with its tables, its codebook and a plain account of how it was made and who decided what. */
export const ReleaseDetail = Release.extend({
  howMade: z.string(),
  tables: z.array(ReleaseTable),
  codebook: ReleaseFile,
});
export type ReleaseDetail = z.infer<typeof ReleaseDetail>;

/** Asks for a release of a month that has ended. A reason is needed from the second version on. */
export const AskForRelease = z.strictObject({
  period: Month,
  periodType: z.literal('month', { error: 'Releases are monthly for now: please give month.' }),
  demo: z.boolean({ error: 'Please answer true or false.' }).default(false),
  reason: line(300).optional(),
});
export type AskForRelease = z.infer<typeof AskForRelease>;
