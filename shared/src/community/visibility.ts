import { z } from 'zod';

/**
 * Who can see a piece of writing. `noted` carries a content note added by the service or the team, `redacted` has some
 * words hidden, `held` waits for a person, `hidden` and `removed` were taken out of view by one, `withdrawn` by its author.
 */
export const Visibility = z.enum(['visible', 'noted', 'redacted', 'held', 'hidden', 'removed', 'withdrawn']);
export type Visibility = z.infer<typeof Visibility>;

/** What readers other than the author may be shown. */
export const readable = ['visible', 'noted', 'redacted'] as const satisfies readonly Visibility[];

export const isReadable = (visibility: Visibility): boolean => (readable as readonly Visibility[]).includes(visibility);
