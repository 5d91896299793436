import { Injectable } from '@nestjs/common';
import { readable } from '@alongside/shared/community/visibility';
import type { ReactionKind } from '@alongside/shared/community/reaction';
import type { Form, Month } from '@alongside/shared/insights/member-log';
import { Settings, type Tx } from '#platform';
import { firstDayOf, monthAfter } from '../calendar.js';
import { wasOnTheTeam } from '../team.js';
import type { Act } from './act.js';
import { ContactKeys, type Source } from './contact-keys.js';

const inView = readable.map((visibility) => `'${visibility}'`).join(', ');
const formOf = (space: string) => `CASE ${space}.joining WHEN 'open' THEN 'community' ELSE 'group' END`;

/**
 * Replies others can read, each from its author to the first that applies: whom it answers, else who began the thread.
 * `$1` is the community's time zone. Answers to oneself are not support.
 */
const replies = `
  SELECT 'reply' AS type, r.id AS "subjectId", NULL AS "subjectType", NULL AS kind, r.author_id AS "giverId",
    coalesce(answered.author_id, p.author_id) AS "recipientId", ${formOf('s')} AS form,
    (r.published_at AT TIME ZONE $1)::date::text AS day, ${wasOnTheTeam('r.author_id', 'r.published_at')} AS staff
  FROM reply r
  JOIN post p ON p.id = r.post_id
  JOIN space s ON s.id = p.space_id
  LEFT JOIN reply answered ON answered.id = r.reply_to
  WHERE r.visibility IN (${inView}) AND coalesce(answered.author_id, p.author_id) <> r.author_id`;

/** Reactions, each from its giver to whoever wrote what it stands on. */
const reactions = `
  SELECT 'reaction' AS type, x.subject_id AS "subjectId", x.subject_type AS "subjectType", x.kind, x.member_id AS "giverId",
    coalesce(r.author_id, p.author_id) AS "recipientId", ${formOf('s')} AS form,
    (x.at AT TIME ZONE $1)::date::text AS day, ${wasOnTheTeam('x.member_id', 'x.at')} AS staff
  FROM reaction x
  LEFT JOIN reply r ON x.subject_type = 'reply' AND r.id = x.subject_id
  JOIN post p ON p.id = CASE x.subject_type WHEN 'post' THEN x.subject_id ELSE r.post_id END
  JOIN space s ON s.id = p.space_id
  WHERE coalesce(r.author_id, p.author_id) <> x.member_id`;

const within = (column: string) =>
  `${column} >= $2::date::timestamp AT TIME ZONE $1 AND ${column} < $3::date::timestamp AT TIME ZONE $1`;

type Found = {
  readonly subjectId: string;
  readonly giverId: string;
  readonly recipientId: string;
  readonly form: Form;
  readonly day: string;
  readonly staff: boolean;
} & ({ readonly type: 'reply' } | { readonly type: 'reaction'; readonly subjectType: 'post' | 'reply'; readonly kind: ReactionKind });

/** What the community's own tables say about support, now: the truth that the record must agree with. */
@Injectable()
export class PublishedActs {
  private readonly zone: string;

  constructor(
    private readonly keys: ContactKeys,
    settings: Settings,
  ) {
    this.zone = settings.values.COMMUNITY_TIME_ZONE;
  }

  /** The act a source stands for, or undefined where it is not (or no longer) published support. */
  async from(tx: Tx, source: Source): Promise<Act | undefined> {
    const found =
      source.type === 'reply'
        ? await tx.one<Found>(`${replies} AND r.id = $2`, [this.zone, source.replyId])
        : await tx.one<Found>(`${reactions} AND x.subject_type = $2 AND x.subject_id = $3 AND x.member_id = $4 AND x.kind = $5`, [
            this.zone,
            source.subjectType,
            source.subjectId,
            source.giverId,
            source.kind,
          ]);
    return found && this.actOf(found);
  }

  /** Every act of a month. */
  async inMonth(tx: Tx, month: Month): Promise<Act[]> {
    const bounds = [this.zone, firstDayOf(month), firstDayOf(monthAfter(month))];
    const found = await tx.query<Found>(`${replies} AND ${within('r.published_at')} UNION ALL ${reactions} AND ${within('x.at')}`, bounds);
    return found.map((row) => this.actOf(row));
  }

  private actOf(found: Found): Act {
    return {
      sourceKey: this.keys.source(sourceOf(found)),
      giverKey: this.keys.member(found.giverId),
      recipientKey: this.keys.member(found.recipientId),
      form: found.form,
      capacity: found.staff ? 'staff' : 'peer',
      type: found.type,
      day: found.day,
    };
  }
}

const sourceOf = (found: Found): Source => {
  switch (found.type) {
    case 'reply':
      return { type: 'reply', replyId: found.subjectId };
    case 'reaction':
      return { type: 'reaction', subjectType: found.subjectType, subjectId: found.subjectId, giverId: found.giverId, kind: found.kind };
  }
};
