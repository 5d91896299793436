import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReleaseMethod, ReleaseState } from '@alongside/shared/insights/release';

/** One version of one period. Once published the database itself refuses any change. */
@Entity('release')
export class ReleaseEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'site_id' }) siteId!: string;
  @Column('text', { name: 'period_type' }) periodType!: 'month';
  @Column('date', { name: 'period_start' }) periodStart!: string;
  @Column('date', { name: 'period_end' }) periodEnd!: string;
  @Column('integer') version!: number;
  @Column('boolean') demo!: boolean;
  @Column('text') method!: ReleaseMethod;
  @Column('text', { name: 'method_version' }) methodVersion!: string;
  @Column('text', { name: 'definition_version' }) definitionVersion!: string;
  @Column('text') state!: ReleaseState;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { name: 'how_made', nullable: true }) howMade!: string | null;
  @Column('uuid', { name: 'asked_by', nullable: true }) askedBy!: string | null;
  @Column({ type: 'timestamptz', name: 'asked_at', precision: 3 }) askedAt!: Date;
  @Column({ type: 'timestamptz', name: 'published_at', precision: 3, nullable: true }) publishedAt!: Date | null;
}
