import { entryTypes, type EntryType } from '@alongside/shared/moderation/case-log';
import { caseStates, type CaseState } from '@alongside/shared/moderation/states';
import { comparePriorities } from '@alongside/shared/safety/assessment';
import { priorities } from '@alongside/shared/safety/priorities';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextCase, openedCase, type CaseFacts, type Entry } from './case-state.js';

const facts = (state: CaseState): CaseFacts => ({ state, priority: 'P2', quick: false, round: 1, version: 5 });
const entry = (type: EntryType, priority: (typeof priorities)[number] = 'P2', quick = false) => ({ type, priority, quick }) as Entry;

/** Where each entry leads from open, waiting, escalated and resolved; a dash where it cannot follow. */
const table: Record<EntryType, readonly [string, string, string, string]> = {
  opened: ['-', '-', '-', '-'],
  'report-joined': ['open', 'waiting', 'escalated', '-'],
  'finding-joined': ['open', 'waiting', 'escalated', '-'],
  'second-look': ['open', 'waiting', 'escalated', '-'],
  claimed: ['open', 'waiting', 'escalated', '-'],
  'let-go': ['open', 'waiting', 'escalated', '-'],
  noted: ['open', 'waiting', 'escalated', 'resolved'],
  'waiting-on': ['waiting', '-', '-', '-'],
  'wait-ended': ['-', 'open', '-', '-'],
  escalated: ['escalated', 'escalated', 'escalated', '-'],
  'target-passed': ['open', 'waiting', 'escalated', '-'],
  'acted-automatically': ['open', 'waiting', 'escalated', '-'],
  decided: ['resolved', 'resolved', 'resolved', '-'],
  undone: ['-', '-', '-', 'open'],
  'took-effect': ['-', '-', '-', 'resolved'],
};

describe('the states of a case', () => {
  it.each(entryTypes.flatMap((type) => caseStates.map((state, place) => [type, state, table[type][place]] as const)))(
    '%s from %s leads to %s',
    (type, state, to) => {
      expect(nextCase(facts(state), entry(type))?.state ?? '-').toBe(to);
    },
  );

  it('stop waiting when more risk is known', () => {
    expect(nextCase(facts('waiting'), entry('report-joined', 'P0'))).toMatchObject({ state: 'open', priority: 'P0', version: 6 });
  });

  it('keep the version when a second look finds nothing more, so that nobody has to start again', () => {
    expect(nextCase(facts('open'), entry('second-look', 'P3'))).toEqual(facts('open'));
    expect(nextCase(facts('open'), entry('second-look', 'P1'))?.version).toBe(6);
  });

  it('hold for any history: risk never falls, versions and rounds never go back, escalated leaves only to resolved', () => {
    const entries = fc.record({ type: fc.constantFrom(...entryTypes), priority: fc.constantFrom(...priorities), quick: fc.boolean() });
    fc.assert(
      fc.property(fc.constantFrom(...priorities), fc.array(entries, { maxLength: 40 }), (priority, history) => {
        let now = openedCase(priority, false);
        for (const step of history) {
          const next = nextCase(now, step);
          if (next === undefined) continue;
          expect(comparePriorities(next.priority, now.priority)).toBeLessThanOrEqual(0);
          expect(next.version).toBeGreaterThanOrEqual(now.version);
          expect(next.round - now.round).toBe(now.state === 'resolved' && next.state === 'open' ? 1 : 0);
          if (now.state === 'escalated') expect(['escalated', 'resolved']).toContain(next.state);
          if (next.state !== now.state) expect(next.version).toBe(now.version + 1);
          now = next;
        }
      }),
    );
  });
});
