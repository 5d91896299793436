import type { Row, TableFile } from '@alongside/shared/insights/table';
import { describe, expect, it } from 'vitest';
import { gridsOf, isOffered, largestIn } from './grid-of.js';

const row = (given: Partial<Row>): Row => ({
  release_id: '01920000-0000-7000-8000-000000000000', site_id: 'here', period_type: 'month', period_start: '2026-10-01', period_end: '2026-10-31',
  table_id: 'T1', measure: 'members', direction: null, form: null, setting: 'online', band: null, subgroup: null, subgroup_value: null, unit: 'members',
  value: null, lo95: null, hi95: null, status: 'low', delta: null, epsilon: null, rounding: 5, threshold: 10, method_version: 'basic10-1.0', ...given,
});
const table = (table_id: TableFile['table_id'], rows: Row[]): TableFile => ({ table_id, title: 'A table', note: '', rows });

describe('a long table, turned to face a reader', () => {
  it('keeps every cell, shown or hidden, in the order of the file', () => {
    const [grid] = gridsOf(
      table('T1', [
        row({ band: 'both', subgroup_value: '0-1', value: 20, status: 'ok' }),
        row({ band: 'both', subgroup_value: '2-5' }),
        row({ band: 'read-along', subgroup_value: '0-1' }),
        row({ band: 'read-along', subgroup_value: '2-5', value: 15, status: 'ok' }),
      ]),
    );
    expect(grid?.columns).toEqual(['0-1', '2-5']);
    expect(grid?.rows.map(({ name, cells }) => [name, cells.map((cell) => cell.value)])).toEqual([
      ['both', [20, null]],
      ['read-along', [null, 15]],
    ]);
    expect(largestIn(grid!)).toBe(20);
  });

  it('makes one grid for each form where bands meet', () => {
    const grids = gridsOf(table('T3', [row({ form: 'group', band: '0', subgroup_value: '0' }), row({ form: 'community', band: '0', subgroup_value: '0' })]));
    expect(grids.map((grid) => grid.about)).toEqual(['group', 'community']);
  });

  it('tells a form that is not on offer from one whose numbers are small', () => {
    const [oneToOne, group] = gridsOf(
      table('T3', [row({ form: 'one-to-one', band: '0', status: 'not_released' }), row({ form: 'one-to-one', band: '1-4', value: 0, status: 'structural_zero' }), row({ form: 'group', band: '0' })]),
    );
    expect([isOffered(oneToOne!), isOffered(group!)]).toEqual([false, true]);
  });

  it('has one number a row where nothing is split', () => {
    const [grid] = gridsOf(table('T5', [row({ form: 'community', value: 55, status: 'ok' }), row({ form: 'group' })]));
    expect(grid?.columns).toEqual([]);
    expect(grid?.rows.map((one) => [one.name, one.cells.length])).toEqual([['community', 1], ['group', 1]]);
  });
});
