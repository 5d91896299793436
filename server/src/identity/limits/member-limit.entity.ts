import type { LimitKind } from '@alongside/shared/identity/member';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a moderator's decision has put on an account. It holds while `endedAt` is null and `until`, if any, is ahead. */
@Entity('member_limit')
export class MemberLimit {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('text')
  kind!: LimitKind;

  @Column('timestamptz', { nullable: true })
  until!: Date | null;

  @Column('uuid', { name: 'decision_id' })
  decisionId!: string;

  @Column('timestamptz', { name: 'set_at' })
  setAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
