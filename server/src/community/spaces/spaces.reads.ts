import { Injectable } from '@nestjs/common';
import type { Membership, Space } from '@alongside/shared/community/space';
import type { Page } from '@alongside/shared/kernel/page';
import { Database, decodeCursor, Refused, toPage } from '#platform';
import type { Reader } from '../reader.js';
import type { SpaceEntity } from './space.entity.js';

interface SpaceRow extends Omit<SpaceEntity, 'createdAt'> {
  readonly membership: Membership;
}

const rowsSql = `SELECT s.id, s.slug, s.name, s.about, s.joining, s.strict, s.decisions, s.guidelines,
    s.added_values AS "addedValues", coalesce(sm.state, 'none') AS membership
  FROM space s LEFT JOIN space_membership sm ON sm.space_id = s.id AND sm.member_id = $1`;

/** Spaces by invitation are found only by their own members. */
const canFind = `(s.joining <> 'invitation' OR sm.state = 'member')`;

/** Spaces, and where a reader stands with each. */
@Injectable()
export class SpacesReads {
  constructor(private readonly database: Database) {}

  /** By name. `all` also shows spaces by invitation, for people who set spaces up. */
  async list(viewerId: string, { cursor, limit }: { cursor?: string | undefined; limit: number }, all = false): Promise<Page<Space>> {
    const after = decodeCursor(cursor, 2)?.map(String) ?? ['', ''];
    const rows = await this.database.query<SpaceRow>(
      `${rowsSql} WHERE (${all ? 'true' : canFind}) AND (s.name, s.slug) > ($3, $4) ORDER BY s.name, s.slug LIMIT $2`,
      [viewerId, limit + 1, ...after],
    );
    return toPage(rows, limit, ({ name, slug }) => [name, slug], spaceView);
  }

  async find(viewerId: string, slug: string, { all = false, from = this.database }: { all?: boolean; from?: Reader } = {}): Promise<Space | undefined> {
    const row = await from.one<SpaceRow>(`${rowsSql} WHERE s.slug = $2 AND (${all ? 'true' : canFind})`, [viewerId, slug]);
    return row === undefined ? undefined : spaceView(row);
  }

  /** @throws Refused `space.not-found` */
  async one(viewerId: string, slug: string, where: { all?: boolean; from?: Reader } = {}): Promise<Space> {
    const space = await this.find(viewerId, slug, where);
    if (space === undefined) throw new Refused('space.not-found');
    return space;
  }
}

const spaceView = ({ addedValues, ...row }: SpaceRow): Space => ({
  ...row,
  form: row.joining === 'open' ? 'community' : 'group',
  values: addedValues,
});
