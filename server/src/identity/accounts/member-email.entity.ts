import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An e-mail address somebody chose to leave. The blind index is not unique: asking whether one is here must tell nobody. */
@Entity('member_email')
export class MemberEmail {
  @PrimaryColumn('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('bytea')
  sealed!: Buffer;

  @Column('bytea', { name: 'blind_index' })
  blindIndex!: Buffer;
}
