import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Outbox, sweeps and idempotency keys. */
export class Platform1763600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outbox_event (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        payload jsonb NOT NULL,
        at timestamptz NOT NULL DEFAULT now()
      );
      CREATE TABLE outbox_delivery (
        event_id uuid NOT NULL REFERENCES outbox_event (id) ON DELETE CASCADE,
        listener text NOT NULL,
        attempts integer NOT NULL DEFAULT 0,
        next_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (event_id, listener)
      );
      CREATE INDEX outbox_delivery_due ON outbox_delivery (next_at, event_id);
      CREATE TABLE sweep (
        name text PRIMARY KEY,
        next_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE TABLE idempotency (
        member_id uuid NOT NULL,
        key text NOT NULL,
        digest bytea NOT NULL,
        result jsonb,
        at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (member_id, key)
      );
      CREATE INDEX idempotency_at ON idempotency (at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
