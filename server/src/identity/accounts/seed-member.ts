import { Injectable } from '@nestjs/common';
import type { Role } from '@alongside/shared/identity/permissions';
import type { Tx } from '#platform';
import { GrantRole } from '../roles/grant-role.js';
import { guidelinesInForce } from './guidelines-in-force.js';
import { KeepMember } from './keep-member.js';

export interface SeededMember {
  /** Of sound form; names kept for the team are allowed here. */
  readonly username: string;
  /** A PHC string from `Passwords.hash`: many made-up members may share one, so that seeding hashes once. */
  readonly passwordHash: string;
  readonly joinedAt: Date;
  readonly about?: string;
  readonly interests?: readonly string[];
  readonly roles?: readonly Role[];
}

/**
 * Makes an account without anybody at the door, for the demo community and the operator: no session, no recovery code,
 * and no checks of words, since whoever calls wrote them. Never reachable over HTTP.
 */
@Injectable()
export class SeedMember {
  constructor(
    private readonly keepMember: KeepMember,
    private readonly grantRole: GrantRole,
  ) {}

  /** Answers the new member's id. @throws Refused `member.username-taken` */
  async run(tx: Tx, { username, passwordHash, joinedAt, about, interests, roles }: SeededMember): Promise<string> {
    const memberId = await this.keepMember.run(tx, {
      username,
      passwordHash,
      recoveryHash: null,
      guidelinesVersion: guidelinesInForce(),
      joinedAt,
      ...(about === undefined ? {} : { about }),
      ...(interests === undefined ? {} : { interests }),
    });
    for (const role of roles ?? []) await this.grantRole.run(tx, { memberId, role, grantedAt: joinedAt });
    return memberId;
  }
}
