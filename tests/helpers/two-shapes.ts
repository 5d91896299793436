import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeEnvironment } from './compose-environment.js';
import { freePort, startProcess, type HouseProcess } from './process.js';
import { startRedis, type TestRedis } from './redis.js';
import { cloneDatabase, type TestDatabase } from './test-database.js';

export type Shape = 'one machine' | 'scaled out';
export const shapes: readonly Shape[] = ['one machine', 'scaled out'];

export interface House {
  readonly url: string;
  readonly database: TestDatabase;
  /** Processes by what they do; on one machine both are the same one. */
  readonly processes: { web: HouseProcess; worker: HouseProcess };
  readonly redis: TestRedis | undefined;
  /** Starts a killed process again, on the same port. */
  restart(which: 'web' | 'worker'): Promise<void>;
  stop(): Promise<void>;
}

export interface HouseOptions {
  readonly demo?: boolean;
  readonly settings?: Readonly<Record<string, string>>;
  /** Puts something between the house and its database: given the database's address, answers the one to use. */
  readonly between?: (databaseUrl: string) => Promise<string>;
}

/**
 * The built house as people run it: in one process, or as web and worker on PostgreSQL and Redis with the environment
 * that the compose file gives them.
 */
export const startHouse = async (shape: Shape, options: HouseOptions = {}): Promise<House> => {
  const database = await cloneDatabase();
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'alongside-house-'));
  const common = {
    PORT: String(port),
    HOST: '127.0.0.1',
    DATABASE_URL: await (options.between ?? (async (url: string) => url))(database.url),
    DATA_DIR: folder,
    PUBLIC_ORIGIN: `http://localhost:${port}`,
    RATE_LIMITS: 'relaxed',
    LOG_LEVEL: 'warn',
    STAFFED_HOURS: '00:00-23:59',
    ...options.settings,
  };
  const redis = shape === 'scaled out' ? await startRedis() : undefined;
  const environment = (which: 'web' | 'worker'): Record<string, string> =>
    redis === undefined
      ? { ...common, NODE_ENV: 'test', DEMO: options.demo === true ? 'on' : 'off' }
      : {
          ...composeEnvironment(which === 'web' ? 'server' : 'worker', { ...common, REDIS_URL: redis.url }),
          NODE_ENV: 'test',
          APP_SECRET: 'a secret that only the tests use, long enough',
        };
  const start = (which: 'web' | 'worker'): Promise<HouseProcess> =>
    startProcess(redis === undefined ? 'one-machine/main.js' : which === 'web' ? 'main.js' : 'worker.js', environment(which));
  const web = await start('web');
  const processes = { web, worker: redis === undefined ? web : await start('worker') };
  return {
    url: `http://localhost:${port}`,
    database,
    processes,
    redis,
    restart: async (which) => {
      const again = await start(which);
      processes[which] = again;
      if (redis === undefined) processes.web = processes.worker = again;
    },
    stop: async () => {
      await Promise.all([processes.web.stop(), processes.worker.stop()]);
      await redis?.stop();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
