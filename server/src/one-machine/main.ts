import { accessSync, constants, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { seedDemo } from '../demo/seed-demo.js';
import { secretsFromFiles } from '../platform/config/secrets-from-files.js';
import { readSettings } from '../platform/config/settings.js';
import { wordsFor } from '../run.js';
import { startApp, type RunningApp } from '../start-app.js';
import { startEmbeddedPostgres, type EmbeddedDatabase } from './embedded-postgres.js';

/** Everything on this machine: database, web and worker in one go. An outside database or Redis is used where it is given. */
const startAll = async (): Promise<void> => {
  const given = secretsFromFiles(process.env);
  const dataDir = resolve(given['DATA_DIR'] ?? '.data');
  makeWritable(dataDir);
  await makeSureFree(Number(given['PORT'] ?? 3000));
  const database: EmbeddedDatabase | undefined = given['DATABASE_URL'] ? undefined : await startEmbeddedPostgres(dataDir);
  let app: RunningApp | undefined;
  let stopping: Promise<void> | undefined;
  const stop = (code: number): void => {
    stopping ??= (async () => {
      await app?.stop().catch(() => undefined);
      await database?.stop().catch(() => undefined);
      process.exit(code);
    })();
  };
  process.on('SIGINT', () => stop(0));
  process.on('SIGTERM', () => stop(0));
  try {
    const settings = readSettings({ LOG_LEVEL: 'warn', ...given, DATA_DIR: dataDir, SHAPE: 'one-machine', ...(database === undefined ? {} : { DATABASE_URL: database.url }) });
    app = await startApp(settings, { kind: 'both' });
    const signIns = await seedDemo(app, settings);
    console.log(`ready http://localhost:${app.port}`);
    if (signIns.length > 0) console.log(['', 'Sign in to look around (a made-up community):', ...signIns, ''].join('\n'));
  } catch (fault) {
    console.error(wordsFor(fault));
    stop(1);
  }
};

const makeWritable = (dataDir: string): void => {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o711 });
    accessSync(dataDir, constants.W_OK);
  } catch {
    throw new Error(`the data folder ${dataDir} cannot be written to. Set DATA_DIR to a folder that can.`);
  }
};

const makeSureFree = async (port: number): Promise<void> =>
  new Promise((done, fail) => {
    if (port === 0) return done();
    const probe = createServer();
    probe.once('error', (fault) => fail(fault));
    probe.listen(port, () => probe.close(() => done()));
    return undefined;
  });

try {
  await startAll();
} catch (fault) {
  console.error(wordsFor(fault));
  process.exit(1);
}
