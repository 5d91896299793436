import type { EntryType } from '@alongside/shared/moderation/case-log';
import type { CaseState } from '@alongside/shared/moderation/states';
import type { Priority } from '@alongside/shared/safety/assessment';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One line of a case's history. The database refuses any change to it. */
@Entity('case_log')
export class CaseLogEntry {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('text') type!: EntryType;
  @Column({ type: 'timestamptz', precision: 3 }) at!: Date;
  @Column('uuid', { name: 'by_member_id', nullable: true }) byMemberId!: string | null;
  @Column('text', { name: 'by_role', nullable: true }) byRole!: string | null;
  @Column('boolean') automatic!: boolean;
  @Column('text', { name: 'from_state', nullable: true }) fromState!: CaseState | null;
  @Column('text', { name: 'to_state' }) toState!: CaseState;
  @Column('text') priority!: Priority;
  @Column('integer') round!: number;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text', { name: 'note_to_member', nullable: true }) noteToMember!: string | null;
  @Column('text', { name: 'pack_version', nullable: true }) packVersion!: string | null;
}
