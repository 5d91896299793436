import { createPostgresBackend, createRedisBackend, createNodeRedisClient, runMigrations, setDefaultBackendFactory, type ConnectionOptions } from 'bullmq';
import pg from 'pg';
import { createClient } from 'redis';
import type { SettingsValues } from '../config/settings.js';

const commandTimeoutMs = 5_000;

/** A way to the queue, and how to let go of it: BullMQ leaves open what it did not open itself. */
export interface QueueConnection {
  readonly options: ConnectionOptions;
  close(): void;
}

/**
 * Chooses what BullMQ runs on: Redis where `REDIS_URL` is set, otherwise the same PostgreSQL.
 * @returns how to connect, for a producer (fails fast) or a worker (waits for its server to come back)
 */
export const chooseBackend = (settings: SettingsValues): ((use: 'produce' | 'work') => Promise<QueueConnection>) => {
  const redisUrl = settings.REDIS_URL;
  if (redisUrl === undefined) {
    setDefaultBackendFactory(createPostgresBackend);
    const connection = { connectionString: settings.DATABASE_URL, schema: 'bullmq', keepAlive: true, max: 8 };
    return async () => ({ options: connection, close: () => undefined });
  }
  setDefaultBackendFactory(createRedisBackend);
  return async (use) => {
    const client = createClient({
      url: redisUrl,
      disableOfflineQueue: use === 'produce',
      ...(use === 'produce' ? { commandOptions: { timeout: commandTimeoutMs } } : {}),
      socket: { reconnectStrategy: (tries) => Math.min(100 * tries, 2_000) },
    });
    client.on('error', () => undefined);
    await client.connect();
    const options = createNodeRedisClient(client);
    // Queue and worker hear its faults only while they are open, and a fault that nobody hears ends the process.
    options.on('error', () => undefined);
    return {
      options,
      close: () => {
        if (client.isOpen) client.destroy();
      },
    };
  };
};

/** Brings BullMQ's own tables up to date; safe to call from any number of processes at once. */
export const migrateQueue = async (settings: SettingsValues): Promise<void> => {
  if (settings.REDIS_URL !== undefined) return;
  const client = new pg.Client({ connectionString: settings.DATABASE_URL });
  await client.connect();
  try {
    await runMigrations(client, 'bullmq');
  } finally {
    await client.end();
  }
};
