import { Column, PrimaryColumn } from 'typeorm';
import type { Visibility } from '@alongside/shared/community/visibility';

/** Why something is held: its words, a limit on its author's posting, or a person who moderates. */
export type HeldFor = 'words' | 'limit' | 'team';

/** Who hid some of the words: the check on the way in, or a person who moderates. */
export type RedactedBy = 'words' | 'team';

/** What posts and replies have in common. */
export abstract class Written {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('text') body!: string;
  /** Notes by the author; by the check of the present words; by people who moderate. */
  @Column('text', { name: 'content_notes', array: true, default: '{}' }) contentNotes!: string[];
  @Column('text', { name: 'assessed_notes', array: true, default: '{}' }) assessedNotes!: string[];
  @Column('text', { name: 'added_notes', array: true, default: '{}' }) addedNotes!: string[];
  @Column('text') visibility!: Visibility;
  @Column('text', { name: 'held_for', nullable: true }) heldFor!: HeldFor | null;
  @Column('text', { name: 'redacted_by', nullable: true }) redactedBy!: RedactedBy | null;
  /** The decision that last moved it in or out of view. */
  @Column('uuid', { name: 'decision_id', nullable: true }) decisionId!: string | null;
  @Column('integer', { default: 1 }) revision!: number;
  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 }) createdAt!: Date;
  @Column({ type: 'timestamptz', name: 'published_at', precision: 3, nullable: true }) publishedAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'edited_at', precision: 3, nullable: true }) editedAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'deleted_at', precision: 3, nullable: true }) deletedAt!: Date | null;
}
