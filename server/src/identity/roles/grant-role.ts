import { Injectable } from '@nestjs/common';
import type { Role } from '@alongside/shared/identity/permissions';
import { Clock, type Tx } from '#platform';

export interface Grant {
  readonly memberId: string;
  readonly role: Role;
  /** Who gives it; left out by the operator and the first start. */
  readonly grantedBy?: string;
  /** When it counts from; now, unless an account is being made up for the demo. */
  readonly grantedAt?: Date;
}

/** Gives somebody one more role. It holds from the commit on. Given twice it is given once; 'peer' everybody has. */
@Injectable()
export class GrantRole {
  constructor(private readonly clock: Clock) {}

  async run(tx: Tx, { memberId, role, grantedBy, grantedAt }: Grant): Promise<void> {
    if (role === 'peer') return;
    await tx.query('INSERT INTO role_grant (member_id, role, granted_by, granted_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING', [
      memberId,
      role,
      grantedBy ?? null,
      grantedAt ?? this.clock.now(),
    ]);
  }
}
