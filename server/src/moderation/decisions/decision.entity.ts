import type { Visibility } from '@alongside/shared/community/visibility';
import type { Action, GuidelinePart } from '@alongside/shared/moderation/decision';
import type { SubjectType } from '@alongside/shared/moderation/report';
import type { CaseKind } from '@alongside/shared/moderation/states';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was decided, by a person or by the first reading, and how far it has come: pending, applied or undone. */
@Entity('decision')
export class DecisionRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('integer') round!: number;
  @Column('text') kind!: CaseKind;
  @Column('text', { name: 'subject_type' }) subjectType!: SubjectType;
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  /** The revision that was read; null where the subject has none. */
  @Column('integer', { name: 'subject_revision', nullable: true }) subjectRevision!: number | null;
  @Column('uuid', { name: 'about_member_id', nullable: true }) aboutMemberId!: string | null;
  @Column('jsonb') actions!: Action[];
  @Column('text') reason!: string;
  @Column('text', { nullable: true }) guideline!: GuidelinePart | null;
  @Column('text', { name: 'note_to_member', nullable: true }) noteToMember!: string | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) until!: Date | null;
  @Column('boolean') automatic!: boolean;
  @Column('uuid', { name: 'assessment_id', nullable: true }) assessmentId!: string | null;
  @Column('text', { name: 'pack_version', nullable: true }) packVersion!: string | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('text', { name: 'decided_role', nullable: true }) decidedRole!: string | null;
  @Column({ type: 'timestamptz', precision: 3 }) at!: Date;
  @Column({ type: 'timestamptz', name: 'takes_effect_at', precision: 3 }) takesEffectAt!: Date;
  @Column({ type: 'timestamptz', name: 'applied_at', precision: 3, nullable: true }) appliedAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'undone_at', precision: 3, nullable: true }) undoneAt!: Date | null;
  /** Where the words stood before they were hidden at once, so that undoing puts them back. */
  @Column('text', { name: 'visibility_before', nullable: true }) visibilityBefore!: Visibility | null;
}
