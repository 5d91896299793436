import { z } from 'zod';
import { Id, Instant } from '../kernel/ids.js';
import { Priority } from '../safety/assessment.js';
import { caseStates } from './states.js';

/** Everything that can be written in a case's log. The log is only ever added to. */
export const entryTypes = [
  'opened',
  'report-joined',
  'finding-joined',
  'claimed',
  'let-go',
  'noted',
  'waiting-on',
  'wait-ended',
  'escalated',
  'target-passed',
  'second-look',
  'decided',
  'acted-automatically',
  'undone',
  'took-effect',
] as const;
export const EntryType = z.enum(entryTypes);
export type EntryType = z.infer<typeof EntryType>;

/** One line of a case's history. `note` is what a colleague wrote; `reason` a stable key or a colleague's plain reason. */
export const LogEntry = z.object({
  id: Id,
  type: EntryType,
  at: Instant,
  by: z.object({ id: Id, username: z.string(), role: z.string() }).nullable(),
  automatic: z.boolean(),
  from: z.enum(caseStates).nullable(),
  to: z.enum(caseStates),
  priority: Priority,
  reason: z.string().nullable(),
  note: z.string().nullable(),
  noteToMember: z.string().nullable(),
  packVersion: z.string().nullable(),
});
export type LogEntry = z.infer<typeof LogEntry>;
