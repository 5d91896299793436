import type { EntryType } from '@alongside/shared/moderation/case-log';
import type { CaseState } from '@alongside/shared/moderation/states';
import { soonest, type Priority } from '@alongside/shared/safety/assessment';

/** What the log alone decides about a case. `quick` marks method detail or a threat, whose target is shorter. */
export interface CaseFacts {
  readonly state: CaseState;
  readonly priority: Priority;
  readonly quick: boolean;
  /** Goes up each time the case is opened again; one decision by a person belongs to each round. */
  readonly round: number;
  /** Goes up with everything that somebody deciding should have seen. */
  readonly version: number;
}

/** Entries that can bring new risk say how much. */
type Weighted = 'opened' | 'report-joined' | 'finding-joined' | 'second-look';

export type Entry =
  | { readonly type: Weighted; readonly priority: Priority; readonly quick: boolean }
  | { readonly type: Exclude<EntryType, Weighted> };

/** The facts of a case that has just been opened. */
export const openedCase = (priority: Priority, quick: boolean): CaseFacts => ({ state: 'open', priority, quick, round: 1, version: 1 });

/**
 * The one transition function, used by every path that touches a case.
 * @returns the new facts, or undefined where this entry cannot follow from this state
 */
export const nextCase = (facts: CaseFacts, entry: Entry): CaseFacts | undefined => {
  const live = facts.state !== 'resolved';
  switch (entry.type) {
    case 'opened':
      return undefined;
    case 'report-joined':
    case 'finding-joined':
      return live ? joined(facts, entry) : undefined;
    case 'second-look': {
      if (!live) return undefined;
      const seen = joined(facts, entry);
      return isRaised(facts, seen) ? seen : facts;
    }
    case 'claimed':
    case 'let-go':
    case 'target-passed':
    case 'acted-automatically':
      return live ? facts : undefined;
    case 'noted':
      return facts;
    case 'waiting-on':
      return facts.state === 'open' ? later(facts, 'waiting') : undefined;
    case 'wait-ended':
      return facts.state === 'waiting' ? later(facts, 'open') : undefined;
    case 'escalated':
      return live ? later(facts, 'escalated') : undefined;
    case 'decided':
      return live ? later(facts, 'resolved') : undefined;
    case 'took-effect':
      return live ? undefined : facts;
    case 'undone':
      return live ? undefined : { ...later(facts, 'open'), round: facts.round + 1 };
  }
};

/** Whether more risk is known than before. */
export const isRaised = (before: CaseFacts, after: CaseFacts): boolean =>
  before.priority !== after.priority || before.quick !== after.quick;

const later = (facts: CaseFacts, state: CaseState): CaseFacts => ({ ...facts, state, version: facts.version + 1 });

/** Risk only rises, and a case that waits for an answer does not wait once more risk is known. */
const joined = (facts: CaseFacts, { priority, quick }: { readonly priority: Priority; readonly quick: boolean }): CaseFacts => {
  const after = { ...facts, priority: soonest(facts.priority, priority), quick: facts.quick || quick };
  return later(after, facts.state === 'waiting' && isRaised(facts, after) ? 'open' : facts.state);
};
