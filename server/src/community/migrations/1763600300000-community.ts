import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Spaces, posts, replies, reactions, their counts, and originals kept aside while some words are hidden. */
export class Community1763600300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE space (
        id uuid PRIMARY KEY,
        slug text NOT NULL UNIQUE,
        name text NOT NULL,
        about text NOT NULL,
        joining text NOT NULL CHECK (joining IN ('open', 'request', 'invitation')),
        strict boolean NOT NULL,
        decisions jsonb NOT NULL,
        guidelines text NOT NULL,
        added_values text[] NOT NULL,
        created_at timestamptz(3) NOT NULL
      );

      CREATE TABLE space_membership (
        space_id uuid NOT NULL REFERENCES space (id) ON DELETE CASCADE,
        member_id uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
        state text NOT NULL CHECK (state IN ('requested', 'member')),
        at timestamptz(3) NOT NULL,
        PRIMARY KEY (space_id, member_id)
      );
      CREATE INDEX space_membership_member ON space_membership (member_id, state);

      CREATE TABLE post (
        id uuid PRIMARY KEY,
        space_id uuid NOT NULL REFERENCES space (id),
        author_id uuid NOT NULL REFERENCES member (id),
        title text,
        body text NOT NULL,
        wish text NOT NULL CHECK (wish IN ('listening', 'replies', 'ideas', 'sharing')),
        content_notes text[] NOT NULL DEFAULT '{}',
        assessed_notes text[] NOT NULL DEFAULT '{}',
        added_notes text[] NOT NULL DEFAULT '{}',
        visibility text NOT NULL
          CHECK (visibility IN ('visible', 'noted', 'redacted', 'held', 'hidden', 'removed', 'withdrawn')),
        held_for text CHECK (held_for IN ('words', 'limit', 'team')),
        redacted_by text CHECK (redacted_by IN ('words', 'team')),
        decision_id uuid,
        revision integer NOT NULL DEFAULT 1,
        reply_count integer NOT NULL DEFAULT 0 CHECK (reply_count >= 0),
        answer_count integer NOT NULL DEFAULT 0 CHECK (answer_count >= 0),
        closed_to_replies boolean NOT NULL DEFAULT false,
        created_at timestamptz(3) NOT NULL,
        published_at timestamptz(3),
        edited_at timestamptz(3),
        deleted_at timestamptz(3),
        CHECK ((held_for IS NOT NULL) = (visibility = 'held')),
        CHECK (published_at IS NOT NULL OR visibility NOT IN ('visible', 'noted', 'redacted'))
      );
      CREATE INDEX post_feed ON post (published_at DESC, id DESC)
        WHERE visibility IN ('visible', 'noted', 'redacted');
      CREATE INDEX post_space ON post (space_id, published_at DESC, id DESC)
        WHERE visibility IN ('visible', 'noted', 'redacted');
      CREATE INDEX post_author ON post (author_id, published_at DESC, id DESC)
        WHERE visibility IN ('visible', 'noted', 'redacted');
      CREATE INDEX post_author_first ON post (author_id, created_at, id);
      CREATE INDEX post_held ON post (author_id, created_at DESC, id DESC) WHERE visibility = 'held';
      CREATE INDEX post_waiting ON post (published_at, id)
        WHERE visibility IN ('visible', 'noted', 'redacted') AND answer_count = 0
          AND wish IN ('replies', 'ideas') AND NOT closed_to_replies;

      CREATE TABLE reply (
        id uuid PRIMARY KEY,
        post_id uuid NOT NULL REFERENCES post (id),
        reply_to uuid REFERENCES reply (id),
        author_id uuid NOT NULL REFERENCES member (id),
        body text NOT NULL,
        content_notes text[] NOT NULL DEFAULT '{}',
        assessed_notes text[] NOT NULL DEFAULT '{}',
        added_notes text[] NOT NULL DEFAULT '{}',
        visibility text NOT NULL
          CHECK (visibility IN ('visible', 'noted', 'redacted', 'held', 'hidden', 'removed', 'withdrawn')),
        held_for text CHECK (held_for IN ('words', 'limit', 'team')),
        redacted_by text CHECK (redacted_by IN ('words', 'team')),
        decision_id uuid,
        revision integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        published_at timestamptz(3),
        edited_at timestamptz(3),
        deleted_at timestamptz(3),
        CHECK ((held_for IS NOT NULL) = (visibility = 'held')),
        CHECK (published_at IS NOT NULL OR visibility NOT IN ('visible', 'noted', 'redacted'))
      );
      CREATE INDEX reply_thread ON reply (post_id, created_at, id);
      CREATE INDEX reply_answered ON reply (reply_to) WHERE reply_to IS NOT NULL;
      CREATE INDEX reply_author ON reply (author_id, created_at, id);

      CREATE TABLE reaction (
        subject_type text NOT NULL CHECK (subject_type IN ('post', 'reply')),
        subject_id uuid NOT NULL,
        member_id uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('like', 'hear-you', 'thinking-of-you', 'with-you', 'helped-me')),
        at timestamptz(3) NOT NULL,
        PRIMARY KEY (subject_type, subject_id, member_id, kind)
      );
      CREATE INDEX reaction_member ON reaction (member_id);

      CREATE TABLE reaction_count (
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        kind text NOT NULL,
        count integer NOT NULL CHECK (count >= 0),
        PRIMARY KEY (subject_type, subject_id, kind)
      );

      CREATE TABLE sealed_original (
        subject_type text NOT NULL CHECK (subject_type IN ('post', 'reply')),
        subject_id uuid NOT NULL,
        revision integer NOT NULL,
        title text,
        body text NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        PRIMARY KEY (subject_type, subject_id, revision)
      );
      CREATE INDEX sealed_original_expiry ON sealed_original (expires_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
