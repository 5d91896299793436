import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import type { Community } from './start-community.js';

/** Everything the house has kept or said, by place: `post.body`, `log`, `redis`, `bells`, `metrics`, `postgres log`. */
export type Traces = ReadonlyMap<string, string>;

export interface Watch {
  /** What has been left behind so far, everywhere. */
  traces(): Promise<Traces>;
  end(): Promise<void>;
}

/**
 * Watches everything that a running house could leave words in, from now on.
 * @param logged what it has logged so far; pass the lines of a `Log` at its most talkative
 * @param redisUrl watched command by command, so that nothing is missed that was there for a moment only
 */
export const watch = async (community: Community, logged: () => string, redisUrl?: string): Promise<Watch> => {
  const bells: string[] = [];
  const listener = new pg.Client({ connectionString: community.database.url });
  await listener.connect();
  listener.on('notification', ({ payload }) => bells.push(payload ?? ''));
  await listener.query('LISTEN alongside');
  const redis = redisUrl === undefined ? undefined : await monitor(redisUrl);
  const serverLog = await serverLogOf(community);
  return {
    traces: async () =>
      new Map([
        ...(await columnsOf(community)),
        ['log', logged()],
        ['bells', bells.join('\n')],
        ['metrics', await (await fetch(`${community.url}/metrics`)).text()],
        ['postgres log', readFileSync(serverLog, 'utf8')],
        ...(redis === undefined ? [] : [['redis', redis.commands()] as const]),
      ]),
    end: async () => {
      redis?.socket.destroy();
      await listener.end();
    },
  };
};

/** Every row of every table, the queue's own included, column by column. */
const columnsOf = async ({ database }: Community): Promise<Map<string, string>> => {
  const tables = await database.query<{ schema: string; name: string }>(
    `SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
  );
  const columns = new Map<string, string>();
  for (const { schema, name } of tables) {
    for (const { row } of await database.query<{ row: Record<string, unknown> }>(`SELECT to_jsonb(t) AS row FROM "${schema}"."${name}" t`)) {
      for (const [column, value] of Object.entries(row)) {
        const place = `${schema === 'public' ? '' : `${schema}.`}${name}.${column}`;
        columns.set(place, `${columns.get(place) ?? ''}${JSON.stringify(value)}\n`);
      }
    }
  }
  return columns;
};

/** What the database server itself writes down, such as statements that failed. */
const serverLogOf = async ({ database }: Community): Promise<string> => {
  const [row] = await database.query<{ data_directory: string }>('SHOW data_directory');
  return join(row!.data_directory, 'server.log');
};

const monitor = async (url: string): Promise<{ socket: Socket; commands: () => string }> => {
  const { hostname, port } = new URL(url);
  let heard = '';
  const socket = connect(Number(port), hostname);
  socket.on('data', (chunk: Buffer) => (heard += chunk.toString()));
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.once('connect', () => socket.write('MONITOR\r\n', () => resolve()));
  });
  socket.on('error', () => undefined);
  return { socket, commands: () => heard };
};

/** Where some words stand: as they are in any case of letters, as hexadecimal bytes, or inside base64. */
export const placesOf = (words: string, traces: Traces): string[] => {
  const bytes = Buffer.from(words);
  const anyCase = [words.toLowerCase(), bytes.toString('hex')];
  // A session's token is itself bytes written as text.
  if (words.length > 30) anyCase.push(Buffer.from(words, 'base64url').toString('hex'));
  const asTheyAre = [0, 1, 2].map((shift) => withinBase64(bytes, shift));
  return [...traces]
    .filter(([, text]) => {
      const lower = text.toLowerCase();
      const plain = text.replaceAll('-', '+').replaceAll('_', '/');
      return anyCase.some((form) => lower.includes(form)) || asTheyAre.some((form) => plain.includes(form));
    })
    .map(([place]) => place)
    .toSorted();
};

/** The letters that some bytes always come to in base64 when `shift` bytes stand before them, whatever stands around them. */
const withinBase64 = (bytes: Buffer, shift: number): string =>
  Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
