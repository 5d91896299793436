import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AddedValue, Decisions, Joining } from '@alongside/shared/community/space';

@Entity('space')
export class SpaceEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { unique: true }) slug!: string;
  @Column('text') name!: string;
  @Column('text') about!: string;
  @Column('text') joining!: Joining;
  @Column('boolean') strict!: boolean;
  @Column('jsonb') decisions!: Decisions;
  @Column('text') guidelines!: string;
  @Column('text', { name: 'added_values', array: true }) addedValues!: AddedValue[];
  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 }) createdAt!: Date;
}
