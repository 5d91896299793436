import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers about texts, one per revision; they hold no words. */
export class Safety1763600100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE assessment (
        id uuid PRIMARY KEY,
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        revision integer NOT NULL CHECK (revision > 0),
        priority text NOT NULL CHECK (priority IN ('P0', 'P1', 'P2', 'P3')),
        score double precision NOT NULL CHECK (score BETWEEN 0 AND 1),
        content_action text NOT NULL CHECK (content_action IN ('allow', 'note', 'redact', 'hold')),
        findings jsonb NOT NULL,
        support text CHECK (support IN ('emergency', 'urgent', 'talk')),
        pack_version text NOT NULL,
        model_version text NOT NULL,
        made_at timestamptz NOT NULL
      );
      CREATE INDEX assessment_subject ON assessment (subject_type, subject_id, revision, made_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE assessment');
  }
}
