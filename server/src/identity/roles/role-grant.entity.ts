import type { Role } from '@alongside/shared/identity/permissions';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A role somebody was given beyond 'peer', which everybody has. */
@Entity('role_grant')
export class RoleGrant {
  @PrimaryColumn('uuid', { name: 'member_id' })
  memberId!: string;

  @PrimaryColumn('text')
  role!: Exclude<Role, 'peer'>;

  /** Null where the operator or the first start gave it. */
  @Column('uuid', { name: 'granted_by', nullable: true })
  grantedBy!: string | null;

  @Column('timestamptz', { name: 'granted_at' })
  grantedAt!: Date;
}
