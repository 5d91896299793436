import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forms, type MemberLog } from '@alongside/shared/insights/member-log';
import { basic10, protect } from './basic10.js';
import { waitBand, waysTakenPart } from './bands.js';
import { cellOfCount, cellOfPeople, type TrueTable } from './cell.js';
import { clipGiven, contactsGivenByForm, mostContactsPerLog } from './contacts-given-by-form.js';
import { formsByTenure } from './forms-by-tenure.js';
import { givenByReceived } from './given-by-received.js';
import { roleByTenure } from './role-by-tenure.js';
import { timeToFirstReply } from './time-to-first-reply.js';

const count = fc.integer({ min: 0, max: 40 });
/** One-to-one support is not offered yet, so no log has any. */
const byForm = fc.record({ 'one-to-one': fc.constant(0), group: count, community: count });
const bothWays = fc.record({ given: count, received: count });
const anyLog: fc.Arbitrary<MemberLog> = fc.record({
  month: fc.constant('2026-10'),
  tenure: fc.integer({ min: 0, max: 30 }),
  given: byForm,
  received: byForm,
  light: bothWays,
  staff: bothWays,
  days: fc.record({ gaveOnly: count, receivedOnly: count, both: count }),
});

const none = { 'one-to-one': 0, group: 0, community: 0 };
const quiet: MemberLog = {
  month: '2026-10',
  tenure: 0,
  given: none,
  received: none,
  light: { given: 0, received: 0 },
  staff: { given: 0, received: 0 },
  days: { gaveOnly: 0, receivedOnly: 0, both: 0 },
};

const total = (table: TrueTable) => table.cells.reduce((sum, cell) => sum + cell.count, 0);
const place = ({ form, band, subgroup_value }: TrueTable['cells'][number]) => [form, band, subgroup_value].join('|');
const filled = (table: TrueTable) => table.cells.filter((cell) => cell.count > 0).map((cell) => `${place(cell)} ${cell.count}`);
const kinds = (table: TrueTable, kind: string) => table.cells.filter((cell) => cell.kind === kind).length;

describe('the tables', () => {
  it('have fixed lists of cells, whoever is counted', () => {
    const sizes = { T1: 12, T2: 21, T3: 48, T5: 3 };
    fc.assert(
      fc.property(fc.array(anyLog, { maxLength: 20 }), (logs) => {
        for (const make of [roleByTenure, formsByTenure, givenByReceived, contactsGivenByForm]) {
          const [full, empty] = [make(logs), make([])];
          expect(full.cells.length).toBe(sizes[full.id as keyof typeof sizes]);
          expect(full.cells.map(place)).toEqual(empty.cells.map(place));
          expect(new Set(full.cells.map(place)).size).toBe(full.cells.length);
        }
      }),
    );
    expect(timeToFirstReply([]).cells).toHaveLength(7);
  });

  it('count every log once, in T3 once for each form', () => {
    fc.assert(
      fc.property(fc.array(anyLog, { maxLength: 20 }), (logs) => {
        expect(total(roleByTenure(logs))).toBe(logs.length);
        expect(total(formsByTenure(logs))).toBe(logs.length);
        expect(total(givenByReceived(logs))).toBe(3 * logs.length);
      }),
    );
  });

  it('put somebody where they belong', () => {
    const logs: MemberLog[] = [
      { ...quiet, tenure: 1 },
      { ...quiet, tenure: 2, given: { ...none, community: 4 } },
      { ...quiet, tenure: 5, received: { ...none, group: 5 } },
      { ...quiet, tenure: 6, given: { ...none, community: 20, group: 1 }, received: { ...none, community: 19 } },
      { ...quiet, tenure: 9, light: { given: 3, received: 3 }, staff: { given: 0, received: 2 } },
    ];
    expect(filled(roleByTenure(logs))).toEqual([
      '|gave-only|2-5 1',
      '|received-only|2-5 1',
      '|both|6+ 1',
      '|read-along|0-1 1',
      '|read-along|6+ 1',
    ]);
    expect(logs.map(waysTakenPart)).toEqual([0, 1, 1, 3, 0]);
    expect(filled(formsByTenure(logs))).toEqual(['|0|0-1 1', '|0|6+ 1', '|1|2-5 2', '|3|6+ 1']);
    expect(filled(givenByReceived(logs))).toEqual([
      'one-to-one|0|0 5',
      'group|0|0 3',
      'group|0|5-19 1',
      'group|1-4|0 1',
      'community|0|0 3',
      'community|1-4|0 1',
      'community|20+|5-19 1',
    ]);
  });

  it('say what cannot be there yet', () => {
    expect(kinds(formsByTenure([]), 'structural-zero')).toBe(2 * 3);
    expect(kinds(givenByReceived([]), 'structural-zero')).toBe(15);
    expect(kinds(givenByReceived([]), 'not-released')).toBe(1);
    expect(kinds(contactsGivenByForm([]), 'structural-zero')).toBe(1);
  });

  it('band waits with each end inside', () => {
    expect([0, 1, 1.0003, 4, 24, 72, 168, 168.1, null].map(waitBand)).toEqual([
      '<=1h', '<=1h', '<=4h', '<=4h', '<=24h', '<=72h', '<=168h', '>168h', 'none',
    ]);
  });

  it('count the people behind asks, not only the asks', () => {
    const asks = ['mina', 'mina', 'sol'].map((asker) => ({ asker, hoursToReply: 2 }));
    expect(timeToFirstReply(asks).cells[1]).toMatchObject({ band: '<=4h', count: 3, people: 2 });
  });
});

describe('clipping', () => {
  it('keeps small logs and brings large ones to exactly twenty, near their own mix', () => {
    fc.assert(
      fc.property(fc.record({ 'one-to-one': count, group: count, community: count }), (given) => {
        const all = forms.reduce((sum, form) => sum + given[form], 0);
        const clipped = clipGiven(given);
        expect(forms.reduce((sum, form) => sum + clipped[form], 0)).toBe(Math.min(all, mostContactsPerLog));
        for (const form of forms) {
          expect(clipped[form]).toBeLessThanOrEqual(given[form]);
          if (all > mostContactsPerLog) expect(Math.abs(clipped[form] - (given[form] * mostContactsPerLog) / all)).toBeLessThan(1);
        }
      }),
    );
  });

  it('gives what is left over to the largest remainders', () => {
    expect(clipGiven({ 'one-to-one': 10, group: 10, community: 10 })).toEqual({ 'one-to-one': 7, group: 7, community: 6 });
    expect(clipGiven({ 'one-to-one': 0, group: 1, community: 99 })).toEqual({ 'one-to-one': 0, group: 0, community: 20 });
  });
});

describe('basic10', () => {
  it('hides everything under ten and rounds the rest to five', () => {
    fc.assert(
      fc.property(fc.nat({ max: 500 }), (people) => {
        const shown = protect(cellOfPeople({}, people));
        if (people < basic10.threshold) expect(shown).toEqual({ value: null, status: 'low' });
        else {
          expect(shown.status).toBe('ok');
          expect(shown.value! % 5).toBe(0);
          expect(Math.abs(shown.value! - people)).toBeLessThanOrEqual(2);
        }
      }),
    );
  });

  it('hides a large count with few people behind it', () => {
    expect(protect(cellOfCount({}, 180, 9))).toEqual({ value: null, status: 'low' });
    expect(protect(cellOfCount({}, 183, 10))).toEqual({ value: 185, status: 'ok' });
  });

  it('shows a structural zero as zero, and nothing where nothing is released', () => {
    expect(protect(cellOfPeople({ kind: 'structural-zero' }, 0))).toEqual({ value: 0, status: 'structural_zero' });
    expect(protect(cellOfPeople({ kind: 'not-released' }, 70))).toEqual({ value: null, status: 'not_released' });
  });
});
