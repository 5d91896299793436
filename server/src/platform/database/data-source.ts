import { DataSource, type MigrationInterface } from 'typeorm';
import type { SettingsValues } from '../config/settings.js';

type Class<T> = new () => T;

export interface Schema {
  readonly entities: readonly Class<object>[];
  readonly migrations: readonly Class<MigrationInterface>[];
}

/** The one PostgreSQL pool. Every wait has an end; the schema changes by migrations only. */
export const makeDataSource = (settings: SettingsValues, schema: Schema): DataSource =>
  new DataSource({
    type: 'postgres',
    url: settings.DATABASE_URL,
    entities: [...schema.entities],
    migrations: [...schema.migrations],
    migrationsTransactionMode: 'all',
    synchronize: false,
    logging: false,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    extra: {
      max: settings.DATABASE_POOL,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 15_000,
      idle_in_transaction_session_timeout: 30_000,
      keepAlive: true,
      application_name: 'alongside',
    },
  });
