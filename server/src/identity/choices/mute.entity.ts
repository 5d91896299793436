import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One member would rather not see another for now. */
@Entity('mute')
export class Mute {
  @PrimaryColumn('uuid', { name: 'member_id' })
  memberId!: string;

  @PrimaryColumn('uuid', { name: 'muted_id' })
  mutedId!: string;

  @Column('timestamptz')
  at!: Date;
}
