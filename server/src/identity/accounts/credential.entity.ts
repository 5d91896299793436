import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What proves a member, apart from the rest so that no page's query passes by it. */
@Entity('credential')
export class Credential {
  @PrimaryColumn('uuid', { name: 'member_id' })
  memberId!: string;

  /** Argon2id, PHC string. */
  @Column('text', { name: 'password_hash' })
  passwordHash!: string;

  /** SHA-256 of the recovery code; null where an operator made the account. */
  @Column('bytea', { name: 'recovery_hash', nullable: true })
  recoveryHash!: Buffer | null;

  /** The place of a second factor for staff: null on every account so far. */
  @Column('bytea', { name: 'second_factor', nullable: true })
  secondFactor!: Buffer | null;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt!: Date;
}
