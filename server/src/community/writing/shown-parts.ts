import type { ReactionKind, Reactions } from '@alongside/shared/community/reaction';

// The parts that the reads of posts and of replies share: who wrote it, and its reactions.

/** Roles of people who moderate or run the place, whose names carry a mark. */
const teamRoles = `('peer-moderator', 'moderator', 'safeguarding-lead', 'admin')`;

/** Columns for the author of `alias`, joined as `m`, and for reactions, `viewer` being a placeholder such as `$1`. */
export const shownPartsSql = (type: 'post' | 'reply', alias: string, viewer: string): string =>
  `m.username, EXISTS (SELECT 1 FROM role_grant g WHERE g.member_id = m.id AND g.role IN ${teamRoles}) AS team,
   (SELECT jsonb_object_agg(c.kind, c.count) FROM reaction_count c
     WHERE c.subject_type = '${type}' AND c.subject_id = ${alias}.id) AS counts,
   ARRAY(SELECT k.kind FROM reaction k
     WHERE k.subject_type = '${type}' AND k.subject_id = ${alias}.id AND k.member_id = ${viewer} ORDER BY k.kind) AS "myKinds"`;

export interface ShownParts {
  readonly username: string;
  readonly team: boolean;
  readonly counts: Partial<Record<ReactionKind, number>> | null;
  readonly myKinds: ReactionKind[];
}

const none: Reactions['counts'] = { like: 0, 'hear-you': 0, 'thinking-of-you': 0, 'with-you': 0, 'helped-me': 0 };

export const shownReactions = ({ counts, myKinds }: Pick<ShownParts, 'counts' | 'myKinds'>): Reactions => ({
  counts: { ...none, ...counts },
  mine: myKinds,
});
