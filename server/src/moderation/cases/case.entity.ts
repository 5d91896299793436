import type { SubjectType } from '@alongside/shared/moderation/report';
import type { CaseKind, CaseState } from '@alongside/shared/moderation/states';
import type { Priority } from '@alongside/shared/safety/assessment';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A case as its log has made it, with the lease of whoever holds it and what the machine still owes it. */
@Entity('moderation_case')
export class ModerationCase {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: CaseKind;
  @Column('text') priority!: Priority;
  @Column('boolean') quick!: boolean;
  @Column('text') state!: CaseState;
  @Column('integer') round!: number;
  @Column('integer') version!: number;
  @Column('text', { name: 'subject_type' }) subjectType!: SubjectType;
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  /** The newest revision of the words that this case knows of; null where it is about a person. */
  @Column('integer', { name: 'subject_revision', nullable: true }) subjectRevision!: number | null;
  @Column('uuid', { name: 'about_member_id', nullable: true }) aboutMemberId!: string | null;
  @Column('uuid', { name: 'space_id', nullable: true }) spaceId!: string | null;
  @Column({ type: 'timestamptz', name: 'opened_at', precision: 3 }) openedAt!: Date;
  /** Since when the present risk is known: the target time runs from here. */
  @Column({ type: 'timestamptz', name: 'waiting_since', precision: 3 }) waitingSince!: Date;
  /** When a person first looked at the present risk. */
  @Column({ type: 'timestamptz', name: 'looked_at', precision: 3, nullable: true }) lookedAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'due_at', precision: 3, nullable: true }) dueAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'resolved_at', precision: 3, nullable: true }) resolvedAt!: Date | null;
  @Column('uuid', { name: 'claimed_by', nullable: true }) claimedBy!: string | null;
  @Column({ type: 'timestamptz', name: 'claimed_until', precision: 3, nullable: true }) claimedUntil!: Date | null;
  /** The target time for which a timer was last asked. */
  @Column({ type: 'timestamptz', name: 'timer_for', precision: 3, nullable: true }) timerFor!: Date | null;
  @Column({ type: 'timestamptz', name: 'timer_fired_at', precision: 3, nullable: true }) timerFiredAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'second_look_asked_at', precision: 3, nullable: true }) secondLookAskedAt!: Date | null;
  @Column('integer', { name: 'second_look_tries' }) secondLookTries!: number;
  @Column({ type: 'timestamptz', name: 'second_look_done_at', precision: 3, nullable: true }) secondLookDoneAt!: Date | null;
}
