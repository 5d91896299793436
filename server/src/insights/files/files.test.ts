import { describe, expect, it } from 'vitest';
import { Codebook } from '@alongside/shared/insights/codebook';
import { columns, TableFile, tableIds } from '@alongside/shared/insights/table';
import { tableWords } from '../words/tables.js';
import { contactsGivenByForm } from '../tables/contacts-given-by-form.js';
import { formsByTenure } from '../tables/forms-by-tenure.js';
import { givenByReceived } from '../tables/given-by-received.js';
import { roleByTenure } from '../tables/role-by-tenure.js';
import { timeToFirstReply } from '../tables/time-to-first-reply.js';
import { toCsv } from './csv.js';
import { filesOf } from './release-files.js';
import { hasIt } from './send-frozen.js';

const head = {
  release_id: '0197a000-0000-7000-8000-000000000001',
  site_id: 'alongside',
  period_type: 'month',
  period_start: '2026-10-01',
  period_end: '2026-10-31',
} as const;

const tables = [roleByTenure([]), formsByTenure([]), givenByReceived([]), timeToFirstReply([]), contactsGivenByForm([])];

describe('CSV', () => {
  it('quotes what needs it and nothing else', () => {
    const rows = [{ a: 'plain', b: 'with, comma', c: 'a "word"\nand a line', d: null, e: -1.5 }];
    expect(toCsv(['a', 'b', 'c', 'd', 'e'], rows)).toBe('a,b,c,d,e\r\nplain,"with, comma","a ""word""\nand a line",,-1.5\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('keeps %j from being a formula', (text) => {
    expect(toCsv(['a'], [{ a: text }])).toMatch(/^a\r\n"?'/);
  });
});

describe('the files of a release', () => {
  const files = filesOf(head, tables, 'Made for a test.');
  const textOf = (name: string) => files.find((file) => file.name === name)!.bytes.toString('utf8');

  it('are the same bytes for the same tables', () => {
    expect(filesOf(head, tables, 'Made for a test.').map((file) => file.bytes.toString('hex'))).toEqual(files.map((file) => file.bytes.toString('hex')));
    expect(files.map((file) => file.name)).toEqual([...tableIds.flatMap((id) => [`${id}.csv`, `${id}.json`]), 'codebook.json']);
  });

  it('say the same in CSV and JSON, with the columns researchers were promised', () => {
    expect(columns.join(',')).toBe(
      'release_id,site_id,period_type,period_start,period_end,table_id,measure,direction,form,setting,band,subgroup,subgroup_value,unit,value,lo95,hi95,status,delta,epsilon,rounding,threshold,method_version',
    );
    for (const id of tableIds) {
      const { rows } = TableFile.parse(JSON.parse(textOf(`${id}.json`)));
      expect(textOf(`${id}.csv`)).toBe(toCsv(columns, rows));
    }
  });

  it('have a codebook that explains every band and subgroup that occurs', () => {
    const codebook = Codebook.parse(JSON.parse(textOf('codebook.json')));
    expect(codebook.columns.map((column) => column.name)).toEqual([...columns]);
    for (const table of tables) {
      const words = codebook.tables.find((one) => one.id === table.id)!;
      expect(words.cells).toBe(table.cells.length);
      expect(new Set(words.bands.map((band) => band.value))).toEqual(new Set(table.cells.flatMap((cell) => cell.band ?? [])));
      expect(new Set(words.subgroups.map((group) => group.value))).toEqual(new Set(table.cells.flatMap((cell) => cell.subgroup_value ?? [])));
      expect(words.unit).toBe(tableWords[table.id].unit);
    }
  });
});

describe('If-None-Match', () => {
  it.each([
    ['"abc"', true],
    ['W/"abc"', true],
    ['"x", "abc"', true],
    ['*', true],
    ['"x"', false],
    ['abc', false],
    [undefined, false],
  ])('%j against "abc": %s', (header, expected) => {
    expect(hasIt(header, '"abc"')).toBe(expected);
  });
});
