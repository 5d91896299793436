import { z } from 'zod';
import { Id } from '../kernel/ids.js';

/** Who wrote something. `team` marks people who help run the place. */
export const Author = z.object({ id: Id, username: z.string(), team: z.boolean() });
export type Author = z.infer<typeof Author>;
