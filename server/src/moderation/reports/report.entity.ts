import type { ReportKind, ReportReason, ReportState, SubjectType } from '@alongside/shared/moderation/report';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one member told the team about somebody's words or about somebody. */
@Entity('report')
export class Report {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'reporter_id' }) reporterId!: string;
  @Column('text', { name: 'subject_type' }) subjectType!: SubjectType;
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  @Column('text') kind!: ReportKind;
  @Column('text') reason!: ReportReason;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text') state!: ReportState;
  @Column({ type: 'timestamptz', precision: 3 }) at!: Date;
  @Column({ type: 'timestamptz', name: 'looked_at', precision: 3, nullable: true }) lookedAt!: Date | null;
}
