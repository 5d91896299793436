import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases, their append-only log, reports, evidence and decisions. */
export class Moderation1763600400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE moderation_case (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('care', 'conduct', 'appeal')),
        priority text NOT NULL CHECK (priority IN ('P0', 'P1', 'P2', 'P3')),
        quick boolean NOT NULL,
        state text NOT NULL CHECK (state IN ('open', 'waiting', 'escalated', 'resolved')),
        round integer NOT NULL,
        version integer NOT NULL,
        subject_type text NOT NULL CHECK (subject_type IN ('post', 'reply', 'message', 'member')),
        subject_id uuid NOT NULL,
        subject_revision integer,
        about_member_id uuid REFERENCES member (id) ON DELETE SET NULL,
        space_id uuid REFERENCES space (id) ON DELETE SET NULL,
        opened_at timestamptz(3) NOT NULL,
        waiting_since timestamptz(3) NOT NULL,
        looked_at timestamptz(3),
        due_at timestamptz(3),
        resolved_at timestamptz(3),
        claimed_by uuid REFERENCES member (id) ON DELETE SET NULL,
        claimed_until timestamptz(3),
        timer_for timestamptz(3),
        timer_fired_at timestamptz(3),
        second_look_asked_at timestamptz(3),
        second_look_tries integer NOT NULL,
        second_look_done_at timestamptz(3),
        CHECK ((resolved_at IS NOT NULL) = (state = 'resolved'))
      );
      CREATE UNIQUE INDEX moderation_case_live ON moderation_case (subject_type, subject_id, kind) WHERE state <> 'resolved';
      CREATE INDEX moderation_case_queue ON moderation_case (priority, opened_at, id) WHERE state <> 'resolved';
      CREATE INDEX moderation_case_waits ON moderation_case (waiting_since);
      CREATE INDEX moderation_case_about ON moderation_case (about_member_id);

      CREATE TABLE case_log (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES moderation_case (id),
        type text NOT NULL,
        at timestamptz(3) NOT NULL,
        by_member_id uuid,
        by_role text,
        automatic boolean NOT NULL,
        from_state text,
        to_state text NOT NULL,
        priority text NOT NULL,
        round integer NOT NULL,
        reason text,
        note text,
        note_to_member text,
        pack_version text
      );
      CREATE INDEX case_log_case ON case_log (case_id, at, id);
      CREATE FUNCTION refuse_change_of_case_log() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'the case log is only ever added to' USING ERRCODE = 'restrict_violation'; END $$;
      CREATE TRIGGER case_log_append_only BEFORE UPDATE OR DELETE ON case_log
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_case_log();
      CREATE TRIGGER case_log_never_emptied BEFORE TRUNCATE ON case_log
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_case_log();

      CREATE TABLE report (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES moderation_case (id),
        reporter_id uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('worried', 'breaks-guidelines')),
        reason text NOT NULL,
        note text,
        state text NOT NULL CHECK (state IN ('open', 'looked-at')),
        at timestamptz(3) NOT NULL,
        looked_at timestamptz(3)
      );
      CREATE UNIQUE INDEX report_open ON report (reporter_id, subject_type, subject_id) WHERE state = 'open';
      CREATE INDEX report_case ON report (case_id);
      CREATE INDEX report_reporter ON report (reporter_id, at DESC, id DESC);

      CREATE TABLE evidence (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES moderation_case (id),
        report_id uuid REFERENCES report (id) ON DELETE SET NULL,
        assessment_id uuid,
        at timestamptz(3) NOT NULL,
        title text,
        body text NOT NULL,
        revision integer NOT NULL,
        findings jsonb NOT NULL
      );
      CREATE INDEX evidence_case ON evidence (case_id, at, id);

      CREATE TABLE decision (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES moderation_case (id),
        round integer NOT NULL,
        kind text NOT NULL,
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        subject_revision integer,
        about_member_id uuid REFERENCES member (id) ON DELETE SET NULL,
        actions jsonb NOT NULL,
        reason text NOT NULL,
        guideline text,
        note_to_member text,
        until timestamptz(3),
        automatic boolean NOT NULL,
        assessment_id uuid,
        pack_version text,
        decided_by uuid REFERENCES member (id) ON DELETE SET NULL,
        decided_role text,
        at timestamptz(3) NOT NULL,
        takes_effect_at timestamptz(3) NOT NULL,
        applied_at timestamptz(3),
        undone_at timestamptz(3),
        visibility_before text,
        CHECK (applied_at IS NULL OR undone_at IS NULL)
      );
      CREATE UNIQUE INDEX decision_once_a_round ON decision (case_id, round) WHERE NOT automatic;
      CREATE UNIQUE INDEX decision_once_an_assessment ON decision (case_id, assessment_id) WHERE automatic;
      CREATE INDEX decision_pending ON decision (takes_effect_at) WHERE applied_at IS NULL AND undone_at IS NULL;
      CREATE INDEX decision_about ON decision (about_member_id, at DESC, id DESC);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
