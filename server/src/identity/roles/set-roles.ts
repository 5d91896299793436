import { Injectable } from '@nestjs/common';
import type { Role } from '@alongside/shared/identity/permissions';
import { Refused, type Tx } from '#platform';
import { GrantRole } from './grant-role.js';

/** Gives somebody exactly these roles: what is missing is given, what is left out is taken back. */
@Injectable()
export class SetRoles {
  constructor(private readonly grantRole: GrantRole) {}

  /** @throws Refused `member.not-found`; `role.last-admin` when nobody would be left to grant roles */
  async run(tx: Tx, { memberId, roles, by }: { memberId: string; roles: readonly Role[]; by: string }): Promise<void> {
    const member = await tx.one('SELECT id FROM member WHERE id = $1 FOR UPDATE', [memberId]);
    if (member === undefined) throw new Refused('member.not-found');
    if (!roles.includes('admin')) await this.mustLeaveAnAdmin(tx, memberId);
    await tx.query('DELETE FROM role_grant WHERE member_id = $1 AND role <> ALL($2::text[])', [memberId, roles]);
    for (const role of roles) await this.grantRole.run(tx, { memberId, role, grantedBy: by });
  }

  private async mustLeaveAnAdmin(tx: Tx, memberId: string): Promise<void> {
    // All admins' rows are locked, so that the last two cannot take each other's role away in the same moment.
    const admins = await tx.query<{ member_id: string }>(`SELECT member_id FROM role_grant WHERE role = 'admin' ORDER BY member_id FOR UPDATE`);
    if (admins.length === 1 && admins[0]?.member_id === memberId) throw new Refused('role.last-admin');
  }
}
