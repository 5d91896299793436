import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often a name was tried in vain lately, whether or not anybody has it. */
@Entity('sign_in_try')
export class SignInTry {
  /** SHA-256 of the name's skeleton. */
  @PrimaryColumn('bytea', { name: 'name_digest' })
  nameDigest!: Buffer;

  @PrimaryColumn('text')
  door!: 'password' | 'recovery';

  @Column('timestamptz')
  since!: Date;

  @Column('integer')
  count!: number;
}
