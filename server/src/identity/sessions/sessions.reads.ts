import { Injectable } from '@nestjs/common';
import type { OwnSession } from '@alongside/shared/identity/session';
import type { Page } from '@alongside/shared/kernel/page';
import { Clock, Database, decodeCursor, toPage, type Actor } from '#platform';
import { endOf, idleLifetime } from './lifetimes.js';

interface Row {
  id: string;
  device: string;
  started_at: Date;
  last_used_at: Date;
  expires_at: Date;
}

/** Where somebody is signed in, newest first. */
@Injectable()
export class SessionReads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async ofMember(actor: Actor, { cursor, limit }: { cursor?: string | undefined; limit: number }): Promise<Page<OwnSession>> {
    const staff = actor.roles.length > 1;
    const now = this.clock.now();
    const before = decodeCursor(cursor, 1);
    const rows = await this.database.query<Row>(
      `SELECT id, device, started_at, last_used_at, expires_at FROM session
       WHERE member_id = $1 AND expires_at > $2 AND last_used_at > $3 AND ($4::uuid IS NULL OR id < $4::uuid)
       ORDER BY id DESC LIMIT $5`,
      [actor.memberId, now, new Date(now.getTime() - (staff ? idleLifetime.staff : idleLifetime.peer)), before?.[0] ?? null, limit + 1],
    );
    return toPage(
      rows,
      limit,
      (row) => [row.id],
      (row) => ({
        id: row.id,
        device: row.device,
        current: row.id === actor.sessionId,
        startedAt: row.started_at.toISOString(),
        lastUsedAt: row.last_used_at.toISOString(),
        expiresAt: endOf({ lastUsedAt: row.last_used_at, expiresAt: row.expires_at }, staff).toISOString(),
      }),
    );
  }
}
