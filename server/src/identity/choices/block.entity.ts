import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Neither sees the other, and only the one who chose it knows. */
@Entity('block')
export class Block {
  @PrimaryColumn('uuid', { name: 'blocker_id' })
  blockerId!: string;

  @PrimaryColumn('uuid', { name: 'blocked_id' })
  blockedId!: string;

  @Column('timestamptz')
  at!: Date;
}
