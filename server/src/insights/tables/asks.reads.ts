import { Injectable } from '@nestjs/common';
import { waitingWishes } from '@alongside/shared/community/post';
import { readable } from '@alongside/shared/community/visibility';
import type { Month } from '@alongside/shared/insights/member-log';
import { Clock, Settings, type Tx } from '#platform';
import { firstDayOf, monthAfter, settledFrom } from '../calendar.js';
import { ContactKeys } from '../record/contact-keys.js';
import { wasOnTheTeam } from '../team.js';
import type { Ask } from './time-to-first-reply.js';

/** Posts that welcomed replies, and how long their authors waited for another peer. */
@Injectable()
export class Asks {
  constructor(
    private readonly keys: ContactKeys,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Readable posts of peers in a month; replies count until the month settles. Posts taken down since are left out. */
  async of(tx: Tx, month: Month): Promise<Ask[]> {
    const rows = await tx.query<{ authorId: string; hours: number | null }>(
      `SELECT p.author_id AS "authorId", (extract(epoch FROM min(r.published_at) - p.published_at) / 3600)::double precision AS hours
       FROM post p
       LEFT JOIN reply r ON r.post_id = p.id AND r.author_id <> p.author_id AND r.visibility = ANY($5)
         AND r.published_at < least($4::date::timestamp AT TIME ZONE $1, $7)
         AND (r.reply_to IS NULL OR EXISTS (SELECT 1 FROM reply a WHERE a.id = r.reply_to AND a.author_id = p.author_id))
         AND NOT ${wasOnTheTeam('r.author_id', 'r.published_at')}
       WHERE p.wish = ANY($6) AND p.visibility = ANY($5)
         AND p.published_at >= $2::date::timestamp AT TIME ZONE $1 AND p.published_at < $3::date::timestamp AT TIME ZONE $1
         AND NOT ${wasOnTheTeam('p.author_id', 'p.published_at')}
       GROUP BY p.id`,
      [
        this.settings.values.COMMUNITY_TIME_ZONE,
        firstDayOf(month),
        firstDayOf(monthAfter(month)),
        settledFrom(month),
        readable,
        waitingWishes,
        this.clock.now(),
      ],
    );
    return rows.map((row) => ({ asker: this.keys.member(row.authorId).toString('hex'), hoursToReply: row.hours }));
  }
}
