import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Members and what proves them, sessions, roles, limits, blocks and mutes. */
export class Identity1763600200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE member (
        id uuid PRIMARY KEY,
        username text NOT NULL,
        skeleton text NOT NULL UNIQUE,
        state text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'on-break', 'leaving', 'closed')),
        about text NOT NULL DEFAULT '',
        interests text[] NOT NULL DEFAULT '{}',
        preferences jsonb NOT NULL,
        filter_words text[] NOT NULL DEFAULT '{}',
        filter_topics text[] NOT NULL DEFAULT '{}',
        joined_at timestamptz NOT NULL
      );
      CREATE TABLE credential (
        member_id uuid PRIMARY KEY REFERENCES member (id) ON DELETE CASCADE,
        password_hash text NOT NULL,
        recovery_hash bytea,
        second_factor bytea,
        changed_at timestamptz NOT NULL
      );
      CREATE TABLE member_email (
        member_id uuid PRIMARY KEY REFERENCES member (id) ON DELETE CASCADE,
        sealed bytea NOT NULL,
        blind_index bytea NOT NULL
      );
      CREATE INDEX member_email_index ON member_email (blind_index);
      CREATE TABLE consent (
        id uuid PRIMARY KEY,
        member_id uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('over-18', 'guidelines')),
        version text NOT NULL,
        agreed_at timestamptz NOT NULL,
        UNIQUE (member_id, kind, version)
      );
      CREATE TABLE session (
        id uuid PRIMARY KEY,
        member_id uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
        token_hash bytea NOT NULL UNIQUE,
        device text NOT NULL,
        started_at timestamptz NOT NULL,
        last_used_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX session_member ON session (member_id);
      CREATE TABLE role_grant (
        member_id uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
        role text NOT NULL CHECK (role IN ('peer-moderator', 'moderator', 'safeguarding-lead', 'researcher', 'admin')),
        granted_by uuid,
        granted_at timestamptz NOT NULL,
        PRIMARY KEY (member_id, role)
      );
      CREATE INDEX role_grant_role ON role_grant (role);
      CREATE TABLE member_limit (
        id uuid PRIMARY KEY,
        member_id uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('posting-limited', 'paused', 'closed')),
        until timestamptz,
        decision_id uuid NOT NULL,
        set_at timestamptz NOT NULL,
        ended_at timestamptz,
        UNIQUE (decision_id, kind)
      );
      CREATE INDEX member_limit_now ON member_limit (member_id) WHERE ended_at IS NULL;
      CREATE TABLE block (
        blocker_id uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
        blocked_id uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
        at timestamptz NOT NULL,
        PRIMARY KEY (blocker_id, blocked_id)
      );
      CREATE INDEX block_blocked ON block (blocked_id);
      CREATE TABLE mute (
        member_id uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
        muted_id uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
        at timestamptz NOT NULL,
        PRIMARY KEY (member_id, muted_id)
      );
      CREATE TABLE sign_in_try (
        name_digest bytea NOT NULL,
        door text NOT NULL CHECK (door IN ('password', 'recovery')),
        since timestamptz NOT NULL,
        count integer NOT NULL,
        PRIMARY KEY (name_digest, door)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
