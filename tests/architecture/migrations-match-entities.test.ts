import 'reflect-metadata';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataSourceFor } from '../../server/src/data-source.js';
import { testSettings } from '../helpers/settings.js';
import { cloneDatabase, type TestDatabase } from '../helpers/test-database.js';

type Class = new () => object;

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.drop());

/** Indexes, foreign keys, checks and unique keys stand only in the migrations, so the entities do not know of them. */
const standsInMigrationsOnly = /^(DROP INDEX |ALTER TABLE "\w+" DROP CONSTRAINT )/;

/** What TypeORM would do to the tables of the migrated database to bring them to the entities. */
const differences = async (planted: readonly Class[] = []): Promise<string[]> => {
  const { options } = dataSourceFor(testSettings({ DATABASE_URL: database.url }));
  const source = await new DataSource({ ...options, entities: [...(options.entities as Class[]), ...planted] }).initialize();
  try {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query).filter((query) => !standsInMigrationsOnly.test(query));
  } finally {
    await source.destroy();
  }
};

describe('the migrated tables', () => {
  it('have exactly the columns that the entities speak of', async () => {
    expect(await differences()).toEqual([]);
  });

  it('are told apart from an entity with one column more, another type or no table', async () => {
    @Entity('sweep')
    class SweepWithMore {
      @PrimaryColumn('text') name!: string;
      @Column('integer', { name: 'next_at' }) nextAt!: number;
      @Column('text') planted!: string;
    }
    @Entity('planted')
    class Planted {
      @PrimaryColumn('uuid') id!: string;
    }
    const found = (await differences([SweepWithMore, Planted])).join('\n');
    expect(found).toContain('CREATE TABLE "planted"');
    expect(found).toContain('ALTER TABLE "sweep" ADD "planted" text NOT NULL');
    expect(found).toMatch(/"sweep" (DROP COLUMN|ALTER COLUMN) "next_at"/);
  });
});
