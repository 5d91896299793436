import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Database, Refused, Settings, Sweeps, type Tx } from '#platform';
import { nameSkeleton } from '../names/skeleton.js';

type Door = 'password' | 'recovery';

const most = 20;
const windowMs = 15 * 60_000;

/**
 * Counts tries in vain per name, whether or not anybody has it, so that one name cannot be tried for ever from many networks.
 * The two doors count apart: somebody kept out of one by a stranger's guessing can still use the other.
 */
@Injectable()
export class VainTries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @throws Refused `rate.limited` with how long to wait */
  async mustBeFew(name: string, door: Door): Promise<void> {
    if (this.settings.values.RATE_LIMITS === 'relaxed') return;
    const now = this.clock.now().getTime();
    const row = await this.database.one<{ since: Date; count: number }>(
      'SELECT since, count FROM sign_in_try WHERE name_digest = $1 AND door = $2 AND since > $3',
      [digestOf(name), door, new Date(now - windowMs)],
    );
    if (row === undefined || row.count < most) return;
    throw new Refused('rate.limited', { retryAfterSeconds: Math.ceil((row.since.getTime() + windowMs - now) / 1_000) });
  }

  async count(name: string, door: Door): Promise<void> {
    const now = this.clock.now();
    await this.database.query(
      `INSERT INTO sign_in_try (name_digest, door, since, count) VALUES ($1, $2, $3, 1)
       ON CONFLICT (name_digest, door) DO UPDATE SET
         count = CASE WHEN sign_in_try.since > $4 THEN sign_in_try.count + 1 ELSE 1 END,
         since = CASE WHEN sign_in_try.since > $4 THEN sign_in_try.since ELSE $3 END`,
      [digestOf(name), door, now, new Date(now.getTime() - windowMs)],
    );
  }

  @Sweeps({ name: 'identity.old-tries', everySeconds: 900 })
  async forget(tx: Tx): Promise<number> {
    const old = new Date(this.clock.now().getTime() - windowMs);
    return (await tx.query('DELETE FROM sign_in_try WHERE since <= $1 RETURNING door', [old])).length;
  }
}

const digestOf = (name: string): Buffer => createHash('sha256').update(nameSkeleton(name), 'utf8').digest();
