import type { Finding } from '@alongside/shared/safety/assessment';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Words as they stood when somebody reported them or the first reading noticed them: people edit and delete in distress. */
@Entity('evidence')
export class Evidence {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'report_id', nullable: true }) reportId!: string | null;
  @Column('uuid', { name: 'assessment_id', nullable: true }) assessmentId!: string | null;
  @Column({ type: 'timestamptz', precision: 3 }) at!: Date;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('text') body!: string;
  @Column('integer') revision!: number;
  @Column('jsonb') findings!: Finding[];
}
