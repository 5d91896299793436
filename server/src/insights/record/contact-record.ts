import { Injectable } from '@nestjs/common';
import type { Month } from '@alongside/shared/insights/member-log';
import type { Tx } from '#platform';
import { firstDayOf, monthAfter, type Day } from '../calendar.js';
import type { Act } from './act.js';

/** A contact: who gave to whom, how, and on which day. */
const contact = 'giver_key, recipient_key, recipient_kind, form, setting, capacity, day';
const counts = `count(*) FILTER (WHERE type = 'reply') AS replies, count(*) FILTER (WHERE type = 'reaction') AS reactions`;
const batch = 5_000;

/**
 * The record: one row per act, and the contacts they add up to, kept in step by every statement. Adding an act twice or
 * taking it away twice changes nothing.
 */
@Injectable()
export class ContactRecord {
  /** @returns how many acts were not there before */
  async add(tx: Tx, acts: readonly Act[]): Promise<number> {
    let added = 0;
    for (let at = 0; at < acts.length; at += batch) added += await this.addBatch(tx, acts.slice(at, at + batch));
    return added;
  }

  /** @returns how many acts were there */
  async takeAway(tx: Tx, sourceKeys: readonly Buffer[]): Promise<number> {
    if (sourceKeys.length === 0) return 0;
    const [gone] = await tx.query<{ acts: string }>(
      `WITH gone AS (DELETE FROM support_act WHERE source_key = ANY($1::bytea[]) RETURNING *),
        less AS (SELECT ${contact}, ${counts} FROM gone GROUP BY ${contact}),
        changed AS (
          UPDATE support_contact c SET replies = c.replies - less.replies, reactions = c.reactions - less.reactions
          FROM less
          WHERE c.giver_key = less.giver_key AND c.recipient_key = less.recipient_key AND c.form = less.form
            AND c.setting = less.setting AND c.capacity = less.capacity AND c.day = less.day
        )
      SELECT count(*) AS acts FROM gone`,
      [sourceKeys],
    );
    await tx.query('DELETE FROM support_contact WHERE replies = 0 AND reactions = 0');
    return Number(gone?.acts ?? 0);
  }

  async dayOf(tx: Tx, sourceKey: Buffer): Promise<Day | undefined> {
    return (await tx.one<{ day: Day }>('SELECT day::text AS day FROM support_act WHERE source_key = $1', [sourceKey]))?.day;
  }

  async sourcesIn(tx: Tx, month: Month): Promise<Buffer[]> {
    const bounds = [firstDayOf(month), firstDayOf(monthAfter(month))];
    const rows = await tx.query<{ key: Buffer }>('SELECT source_key AS key FROM support_act WHERE day >= $1 AND day < $2', bounds);
    return rows.map((row) => row.key);
  }

  private async addBatch(tx: Tx, acts: readonly Act[]): Promise<number> {
    const column = <Key extends keyof Act>(key: Key) => acts.map((act) => act[key]);
    const [added] = await tx.query<{ acts: string }>(
      `WITH act AS (
          INSERT INTO support_act (source_key, giver_key, recipient_key, recipient_kind, form, setting, capacity, type, day)
          SELECT source, giver, recipient, 'member', form, 'online', capacity, type, day
          FROM unnest($1::bytea[], $2::bytea[], $3::bytea[], $4::text[], $5::text[], $6::text[], $7::date[])
            AS given (source, giver, recipient, form, capacity, type, day)
          ON CONFLICT (source_key) DO NOTHING RETURNING *),
        more AS (
          INSERT INTO support_contact (${contact}, replies, reactions)
          SELECT ${contact}, ${counts} FROM act GROUP BY ${contact} ORDER BY ${contact}
          ON CONFLICT (giver_key, recipient_key, form, setting, capacity, day) DO UPDATE
          SET replies = support_contact.replies + EXCLUDED.replies, reactions = support_contact.reactions + EXCLUDED.reactions
        )
      SELECT count(*) AS acts FROM act`,
      [column('sourceKey'), column('giverKey'), column('recipientKey'), column('form'), column('capacity'), column('type'), column('day')],
    );
    return Number(added?.acts ?? 0);
  }
}
