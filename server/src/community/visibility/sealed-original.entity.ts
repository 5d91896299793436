import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The words as they were written, kept aside for a while when some of them are hidden, so that hiding can be undone. */
@Entity('sealed_original')
export class SealedOriginalEntity {
  @PrimaryColumn('text', { name: 'subject_type' }) subjectType!: 'post' | 'reply';
  @PrimaryColumn('uuid', { name: 'subject_id' }) subjectId!: string;
  @PrimaryColumn('integer') revision!: number;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('text') body!: string;
  @Column({ type: 'timestamptz', name: 'expires_at', precision: 3 }) expiresAt!: Date;
}
