import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Acts of support and the contacts they add up to, member-logs, and releases that never change once published. */
export class Insights1763600700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE support_act (
        source_key bytea PRIMARY KEY,
        giver_key bytea NOT NULL,
        recipient_key bytea NOT NULL,
        recipient_kind text NOT NULL CHECK (recipient_kind IN ('member', 'group')),
        form text NOT NULL CHECK (form IN ('one-to-one', 'group', 'community')),
        setting text NOT NULL CHECK (setting IN ('online', 'face-to-face', 'phone')),
        capacity text NOT NULL CHECK (capacity IN ('peer', 'staff')),
        type text NOT NULL CHECK (type IN ('reply', 'reaction')),
        day date NOT NULL,
        CHECK (giver_key <> recipient_key)
      );
      CREATE INDEX support_act_day ON support_act (day);

      CREATE TABLE support_contact (
        giver_key bytea NOT NULL,
        recipient_key bytea NOT NULL,
        recipient_kind text NOT NULL,
        form text NOT NULL,
        setting text NOT NULL,
        capacity text NOT NULL,
        day date NOT NULL,
        replies integer NOT NULL CHECK (replies >= 0),
        reactions integer NOT NULL CHECK (reactions >= 0),
        PRIMARY KEY (giver_key, recipient_key, form, setting, capacity, day)
      );
      CREATE INDEX support_contact_day ON support_contact (day);
      CREATE INDEX support_contact_empty ON support_contact (day) WHERE replies = 0 AND reactions = 0;

      CREATE TABLE member_log (
        month date NOT NULL CHECK (extract(day FROM month) = 1),
        member_key bytea NOT NULL,
        tenure integer NOT NULL CHECK (tenure >= 0),
        given_one_to_one integer NOT NULL,
        given_group integer NOT NULL,
        given_community integer NOT NULL,
        received_one_to_one integer NOT NULL,
        received_group integer NOT NULL,
        received_community integer NOT NULL,
        light_given integer NOT NULL,
        light_received integer NOT NULL,
        staff_given integer NOT NULL,
        staff_received integer NOT NULL,
        days_gave_only integer NOT NULL,
        days_received_only integer NOT NULL,
        days_both integer NOT NULL,
        PRIMARY KEY (month, member_key)
      );

      CREATE TABLE release (
        id uuid PRIMARY KEY,
        site_id text NOT NULL,
        period_type text NOT NULL CHECK (period_type IN ('month', 'quarter')),
        period_start date NOT NULL,
        period_end date NOT NULL,
        version integer NOT NULL CHECK (version >= 1),
        demo boolean NOT NULL,
        method text NOT NULL,
        method_version text NOT NULL,
        definition_version text NOT NULL,
        state text NOT NULL CHECK (state IN ('building', 'published')),
        reason text,
        how_made text,
        asked_by uuid REFERENCES member (id) ON DELETE SET NULL,
        asked_at timestamptz(3) NOT NULL,
        published_at timestamptz(3),
        UNIQUE (site_id, period_type, period_start, version),
        CHECK (version = 1 OR reason IS NOT NULL),
        CHECK ((state = 'published') = (published_at IS NOT NULL AND how_made IS NOT NULL))
      );
      CREATE INDEX release_building ON release (asked_at) WHERE state = 'building';

      CREATE TABLE release_file (
        release_id uuid NOT NULL REFERENCES release (id),
        name text NOT NULL,
        media text NOT NULL,
        bytes bytea NOT NULL,
        sha256 bytea NOT NULL CHECK (sha256 = sha256(bytes)),
        PRIMARY KEY (release_id, name)
      );

      -- Frozen means frozen: what is published can only have its asker forgotten, and its bytes never change.
      CREATE FUNCTION keep_release_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'release' THEN
          IF OLD.state = 'building' OR to_jsonb(NEW) - 'asked_by' = to_jsonb(OLD) - 'asked_by' THEN
            RETURN NEW;
          END IF;
        END IF;
        RAISE EXCEPTION 'A published release never changes; a correction is a new version.';
      END $$;
      CREATE TRIGGER release_frozen BEFORE UPDATE OR DELETE ON release
        FOR EACH ROW EXECUTE FUNCTION keep_release_frozen();
      CREATE TRIGGER release_file_frozen BEFORE UPDATE OR DELETE ON release_file
        FOR EACH ROW EXECUTE FUNCTION keep_release_frozen();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
