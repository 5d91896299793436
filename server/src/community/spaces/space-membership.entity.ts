import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('space_membership')
export class SpaceMembershipEntity {
  @PrimaryColumn('uuid', { name: 'space_id' }) spaceId!: string;
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @Column('text') state!: 'requested' | 'member';
  @Column({ type: 'timestamptz', precision: 3 }) at!: Date;
}
