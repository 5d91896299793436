import type { ContentAction, Finding, Priority } from '@alongside/shared/safety/assessment';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was answered about one revision of one text: rules, places and reason keys, never a word of it. */
@Entity('assessment')
export class AssessmentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'subject_type' }) subjectType!: string;
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  @Column('integer') revision!: number;
  @Column('text') priority!: Priority;
  @Column('double precision') score!: number;
  @Column('text', { name: 'content_action' }) contentAction!: ContentAction;
  @Column('jsonb') findings!: Finding[];
  @Column('text', { nullable: true }) support!: string | null;
  @Column('text', { name: 'pack_version' }) packVersion!: string;
  @Column('text', { name: 'model_version' }) modelVersion!: string;
  @Column('timestamptz', { name: 'made_at' }) madeAt!: Date;
}
