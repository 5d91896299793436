import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where each topic stands, and what was told on it: ids only, never words. */
export class Realtime1763600600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE topic (
        name text PRIMARY KEY,
        seq bigint NOT NULL CHECK (seq > 0)
      );
      CREATE TABLE topic_log (
        topic text NOT NULL,
        seq bigint NOT NULL,
        event_id uuid NOT NULL,
        type text NOT NULL,
        at timestamptz(3) NOT NULL,
        refs jsonb NOT NULL,
        PRIMARY KEY (topic, seq)
      );
      CREATE INDEX topic_log_at ON topic_log (at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
