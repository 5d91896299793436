import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices: ids and kinds. Their words are made when they are read. */
export class Notifications1763600500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notice (
        id uuid PRIMARY KEY,
        member_id uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('reply-to-post', 'reply-to-reply', 'reactions', 'decision', 'report-looked-at')),
        at timestamptz(3) NOT NULL,
        read_at timestamptz(3),
        actor_id uuid REFERENCES member (id) ON DELETE SET NULL,
        post_id uuid REFERENCES post (id) ON DELETE CASCADE,
        reply_id uuid REFERENCES reply (id) ON DELETE CASCADE,
        decision_id uuid REFERENCES decision (id) ON DELETE CASCADE,
        report_id uuid REFERENCES report (id) ON DELETE CASCADE,
        day date,
        CHECK ((day IS NOT NULL) = (kind = 'reactions'))
      );
      CREATE INDEX notice_member ON notice (member_id, at DESC, id DESC);
      CREATE INDEX notice_unread ON notice (member_id) WHERE read_at IS NULL;
      CREATE UNIQUE INDEX notice_reactions_once_a_day ON notice (member_id, (coalesce(reply_id, post_id)), day) WHERE kind = 'reactions';
      CREATE UNIQUE INDEX notice_reply_once ON notice (member_id, reply_id) WHERE kind IN ('reply-to-post', 'reply-to-reply');
      CREATE UNIQUE INDEX notice_decision_once ON notice (member_id, decision_id) WHERE kind = 'decision';
      CREATE UNIQUE INDEX notice_report_once ON notice (member_id, report_id) WHERE kind = 'report-looked-at';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
