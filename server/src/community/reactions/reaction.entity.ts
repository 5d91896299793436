import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReactionKind } from '@alongside/shared/community/reaction';

@Entity('reaction')
export class ReactionEntity {
  @PrimaryColumn('text', { name: 'subject_type' }) subjectType!: 'post' | 'reply';
  @PrimaryColumn('uuid', { name: 'subject_id' }) subjectId!: string;
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @PrimaryColumn('text') kind!: ReactionKind;
  @Column({ type: 'timestamptz', precision: 3 }) at!: Date;
}

/** How many reactions of one kind something has; kept by the same transaction as the reactions. */
@Entity('reaction_count')
export class ReactionCountEntity {
  @PrimaryColumn('text', { name: 'subject_type' }) subjectType!: 'post' | 'reply';
  @PrimaryColumn('uuid', { name: 'subject_id' }) subjectId!: string;
  @PrimaryColumn('text') kind!: ReactionKind;
  @Column('integer') count!: number;
}
