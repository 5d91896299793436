import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing somebody agreed to, once. `version` is the guidelines', or '1' for being 18 or over. */
@Entity('consent')
export class Consent {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('text')
  kind!: 'over-18' | 'guidelines';

  @Column('text')
  version!: string;

  @Column('timestamptz', { name: 'agreed_at' })
  agreedAt!: Date;
}
