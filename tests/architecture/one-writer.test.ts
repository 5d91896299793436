import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');
const roomOf = (path: string): string => path.split('/')[2]!;

/** The demo writes its past in bulk before anybody is there; everything else goes by the rooms. */
const files = globSync('server/src/**/*.ts', { cwd: root })
  .filter((path) => !path.endsWith('.test.ts') && !path.startsWith('server/src/demo/'))
  .toSorted();

/** Table → the room whose migration creates it. */
const owners = new Map(
  files
    .filter((path) => path.includes('/migrations/'))
    .flatMap((path) => [...read(path).matchAll(/CREATE TABLE (\w+)/g)].map(([, table]) => [table!, roomOf(path)] as const)),
);

/** Entity class → its table. */
const entities = new Map(
  files
    .filter((path) => path.endsWith('.entity.ts'))
    .flatMap((path) => [...read(path).matchAll(/@Entity\('(\w+)'\)\s+export class (\w+)/g)].map(([, table, name]) => [name!, table!] as const)),
);

/** The only places where a statement is built for more than one table, and which those are. */
const builtFor: Readonly<Record<string, readonly string[]>> = { 'row.type': ['post', 'reply'], table: ['block', 'mute'] };

const sqlWrite = /\b(?:insert\s+into|update|delete\s+from|merge\s+into|truncate(?:\s+table)?|alter\s+table|drop\s+table)\s+(?:only\s+)?(?:"?(\w+)"?|\$\{([^}]+)\})/gi;
const entityWrite = /(?:manager\s*\.\s*(?:insert|update|delete|save|upsert|remove|softDelete|increment|decrement|getRepository)(?:<[^>]*>)?|\.into|getRepository)\(\s*(\w+)/g;

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '$1');

/** Tables a source writes to; a name in angle brackets where it cannot be told which. */
const tablesWritten = (source: string): string[] => {
  const code = withoutComments(source);
  const bySql = [...code.matchAll(sqlWrite)].flatMap(([, table, built]) => {
    if (built !== undefined) return builtFor[built] ?? [`<${built}>`];
    return owners.has(table!) ? [table!] : [];
  });
  const byEntity = [...code.matchAll(entityWrite)].map(([, name]) => entities.get(name!) ?? `<${name}>`);
  return [...new Set([...bySql, ...byEntity])];
};

/** `path: table` for each table a file writes to that is not its room's own. */
const trespasses = (path: string, source: string): string[] =>
  tablesWritten(source)
    .filter((table) => owners.get(table) !== roomOf(path))
    .map((table) => `${path}: ${table}`);

/** Whether a source changes `visibility` on a post or reply that is already there. */
const movesWords = (source: string): boolean => {
  const code = withoutComments(source);
  const sets = [...code.matchAll(/\bupdate\s+(?:"?\w+"?|\$\{[^}]+\})?\s*(?:\w+\s+)?set\b([\s\S]*?)(?:\bwhere\b|`|'\s*[,)])/gi)];
  const updates = [...code.matchAll(/manager\s*\.\s*(?:update|save|upsert)\(\s*(?:PostEntity|ReplyEntity)\b([\s\S]*?)\);/g)];
  return [...sets, ...updates].some(([, changes]) => /\bvisibility\b/.test(changes!));
};

describe('one writer', () => {
  it('there is of every table: the room whose migration creates it', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(owners.size).toBeGreaterThan(30);
    expect(entities.size).toBeGreaterThan(20);
    expect(files.flatMap((path) => trespasses(path, read(path)))).toEqual([]);
  });

  it('is found for every table that is not filled by hand', () => {
    const written = new Set(files.flatMap((path) => (path.includes('/migrations/') ? [] : tablesWritten(read(path)))));
    expect([...owners.keys()].filter((table) => !written.has(table))).toEqual([]);
  });

  it.each([
    ['moderation', 'await tx.query(`UPDATE post SET closed_to_replies = true WHERE id = $1`, [id]);', 'post'],
    ['moderation', "await tx.query('update member_limit set ended_at = now()');", 'member_limit'],
    ['notifications', 'WITH gone AS (DELETE FROM report WHERE id = $1 RETURNING id) SELECT 1 FROM gone', 'report'],
    ['community', 'await tx.manager.insert(AssessmentEntity, {})', 'assessment'],
    ['insights', 'tx.manager.createQueryBuilder().insert().into(Member).values({})', 'member'],
    ['identity', 'await tx.query(`DELETE FROM ${place} WHERE id = $1`)', '<place>'],
    ['admin', 'INSERT INTO role_grant (member_id) VALUES ($1)', 'role_grant'],
    ['realtime', 'ALTER TABLE notice ADD COLUMN words text', 'notice'],
  ])('is missed when %s writes elsewhere: %s', (room, source, table) => {
    expect(trespasses(`server/src/${room}/planted.ts`, source)).toEqual([`server/src/${room}/planted.ts: ${table}`]);
  });

  it('is not taken for one by a lock, a comment or its own table', () => {
    const source = '// UPDATE post\n/* DELETE FROM report */ SELECT 1 FROM post FOR UPDATE; INSERT INTO notice (id) VALUES ($1)';
    expect(trespasses('server/src/notifications/planted.ts', source)).toEqual([]);
  });
});

describe('what readers see of words', () => {
  const outside = files.filter((path) => !path.startsWith('server/src/community/visibility/'));

  it('is changed in one folder only', () => {
    expect(outside.filter((path) => movesWords(read(path)))).toEqual([]);
    expect(movesWords(read('server/src/community/visibility/move.ts'))).toBe(true);
  });

  it.each([
    "await tx.query(`UPDATE post SET title = $2, visibility = 'visible' WHERE id = $1`)",
    'INSERT INTO reply (id) VALUES ($1) ON CONFLICT (id) DO UPDATE SET visibility = EXCLUDED.visibility`',
    "await tx.manager.update(PostEntity, { id }, { visibility: 'visible' });",
    "tx.query('UPDATE reply r SET visibility = $2', [id])",
  ])('is caught elsewhere: %s', (source) => {
    expect(movesWords(source)).toBe(true);
  });

  it('is left alone by reads and inserts', () => {
    expect(movesWords("UPDATE post SET body = '' WHERE visibility = 'held'")).toBe(false);
    expect(movesWords('INSERT INTO post (id, visibility) VALUES ($1, $2)')).toBe(false);
  });
});
