import type { Wish } from '@alongside/shared/community/post';
import type { PageKey } from '../page-key.js';
import { postRowsSql } from '../posts/post-view.js';
import { avoidedSql, openSpacesSql, readableSql } from '../visibility/may-read.js';

export interface FeedWanted {
  readonly viewerId: string;
  readonly limit: number;
  readonly after: PageKey | undefined;
  /** A space the reader may look into. */
  readonly spaceId: string | undefined;
  readonly wish: Wish | undefined;
  readonly interest: Interest | undefined;
}

/** An interest, and who chose it when they are few enough to be gone through one by one. */
export interface Interest {
  readonly tag: string;
  readonly few: readonly string[] | undefined;
}

export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Collects parameters and gives each its placeholder. */
const parameterList = () => {
  const values: unknown[] = [];
  return { values, add: (value: unknown): string => `$${values.push(value)}` };
};

/**
 * One page of the feed, newest first, and the reader's own held posts among it. Two arms, each walking one partial index
 * from its end and stopping at a page, so that the work does not grow with the number of posts. An interest that few people
 * chose is one such walk for each of them; one that many chose is met often enough on the way through everybody's posts.
 */
export const feedSql = (wanted: FeedWanted): Statement => {
  const { values, add } = parameterList();
  const viewer = add(wanted.viewerId);
  const rows = add(wanted.limit + 1);
  const after = wanted.after === undefined ? undefined : `(${add(wanted.after.at)}::timestamptz, ${add(wanted.after.id)}::uuid)`;
  const same = [
    ...(wanted.spaceId === undefined ? [] : [`p.space_id = ${add(wanted.spaceId)}`]),
    ...(wanted.wish === undefined ? [] : [`p.wish = ${add(wanted.wish)}`]),
  ];
  const before = (time: string): string[] => (after === undefined ? [] : [`(p.${time}, p.id) < ${after}`]);
  const newest = (time: string, conditions: readonly string[]): string =>
    `SELECT p.id, p.${time} AS at FROM post p WHERE ${[...conditions, ...same, ...before(time)].join(' AND ')}
     ORDER BY p.${time} DESC, p.id DESC LIMIT ${rows}`;

  const shown = [
    readableSql('p'),
    `p.author_id <> ALL (${avoidedSql(viewer)})`,
    ...(wanted.spaceId === undefined ? [`p.space_id = ANY (${openSpacesSql(viewer)})`] : []),
  ];
  const own = [`p.author_id = ${viewer}`, `p.visibility = 'held'`];
  const arms = (): string[] => {
    const { interest } = wanted;
    if (interest === undefined) return [newest('published_at', shown), newest('created_at', own)];
    if (interest.few !== undefined) {
      const each = newest('published_at', ['p.author_id = i.id', ...shown]);
      return [`SELECT p.id, p.at FROM unnest(${add(interest.few)}::uuid[]) i (id) CROSS JOIN LATERAL (${each}) p`];
    }
    const chose = `(SELECT i.interests @> ARRAY[${add(interest.tag)}::text] FROM member i WHERE i.id = p.author_id)`;
    return [newest('published_at', [...shown, chose])];
  };
  const page = `SELECT id, at FROM (${arms().map((arm) => `(${arm})`).join(' UNION ALL ')}) arms ORDER BY at DESC, id DESC LIMIT ${rows}`;
  return { sql: postRowsSql(page, viewer, 'DESC'), parameters: values };
};

/**
 * Posts by others that would welcome an answer and have none by anybody but their author, oldest first.
 * Whose account is closed waits for nobody.
 */
export const stillWaitingSql = (viewerId: string, limit: number, after: PageKey | undefined): Statement => {
  const { values, add } = parameterList();
  const viewer = add(viewerId);
  const rows = add(limit + 1);
  const conditions = [
    readableSql('p'),
    'p.answer_count = 0',
    `p.wish IN ('replies', 'ideas')`,
    'NOT p.closed_to_replies',
    `p.author_id <> ${viewer}`,
    `p.author_id <> ALL (${avoidedSql(viewer)})`,
    `p.space_id = ANY (${openSpacesSql(viewer)})`,
    `EXISTS (SELECT 1 FROM member a WHERE a.id = p.author_id AND a.state IN ('active', 'on-break'))`,
    ...(after === undefined ? [] : [`(p.published_at, p.id) > (${add(after.at)}::timestamptz, ${add(after.id)}::uuid)`]),
  ];
  const page = `SELECT p.id, p.published_at AS at FROM post p WHERE ${conditions.join(' AND ')}
    ORDER BY p.published_at, p.id LIMIT ${rows}`;
  return { sql: postRowsSql(page, viewer, 'ASC'), parameters: values };
};
