import { Codebook } from '@alongside/shared/insights/codebook';
import { columns, tableIds, TableFile, type Row } from '@alongside/shared/insights/table';
import { basic10 } from '../tables/basic10.js';
import type { TrueTable } from '../tables/cell.js';
import { columnWords } from '../words/columns.js';
import { definitionVersion } from '../words/how-made.js';
import { statusWords, tableWords } from '../words/tables.js';
import { toCsv } from './csv.js';
import { rowsOf, type RowHead } from './rows.js';

export interface MadeFile {
  readonly name: string;
  readonly media: string;
  readonly bytes: Buffer;
}

export const media = { csv: 'text/csv; charset=utf-8; header=present', json: 'application/json; charset=utf-8' } as const;

/** Every file of a release: each table as CSV and JSON, and the codebook. The same tables give the same bytes. */
export const filesOf = (head: RowHead, tables: readonly TrueTable[], howMade: string): MadeFile[] => [
  ...tables.flatMap((table) => {
    const rows = rowsOf(head, table);
    const { title, note } = tableWords[table.id];
    return [
      { name: `${table.id}.csv`, media: media.csv, bytes: Buffer.from(toCsv<Row>(columns, rows)) },
      json(`${table.id}.json`, TableFile.parse({ table_id: table.id, title, note, rows })),
    ];
  }),
  json('codebook.json', codebookOf(head.release_id, tables, howMade)),
];

const codebookOf = (releaseId: string, tables: readonly TrueTable[], howMade: string): Codebook =>
  Codebook.parse({
    release_id: releaseId,
    definition_version: definitionVersion,
    method_version: basic10.version,
    how_made: howMade,
    columns: columns.map((name) => ({ name, ...columnWords[name] })),
    statuses: statusWords,
    tables: tableIds.map((id) => ({ id, ...tableWords[id], cells: tables.find((table) => table.id === id)?.cells.length ?? 0 })),
  });

const json = (name: string, content: unknown): MadeFile => ({
  name,
  media: media.json,
  bytes: Buffer.from(`${JSON.stringify(content, null, 2)}\n`),
});
