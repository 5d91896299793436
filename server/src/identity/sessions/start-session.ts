import { Injectable } from '@nestjs/common';
import type { NewSession } from '@alongside/shared/identity/session';
import { Clock, newId, type Tx } from '#platform';
import { longestLifetime } from './lifetimes.js';
import { Session } from './session.entity.js';
import { makeToken, tokenDigest } from './session-token.js';

/** Begins a session. Whoever calls has made sure who it is for. */
@Injectable()
export class StartSession {
  constructor(private readonly clock: Clock) {}

  /** The token is in this answer and nowhere else. */
  async run(tx: Tx, memberId: string, device: string): Promise<NewSession> {
    const token = makeToken();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + longestLifetime);
    await tx.manager.insert(Session, {
      id: newId(now.getTime()),
      memberId,
      tokenHash: tokenDigest(token),
      device,
      startedAt: now,
      lastUsedAt: now,
      expiresAt,
    });
    return { token, expiresAt: expiresAt.toISOString() };
  }
}
