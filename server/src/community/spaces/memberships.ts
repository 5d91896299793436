import { Injectable } from '@nestjs/common';
import type { Space } from '@alongside/shared/community/space';
import { Clock, Database, type Tx } from '#platform';
import { CheckWords } from '../writing/check-words.js';
import { SpacesReads } from './spaces.reads.js';

/** Joining, asking to join, being let in, leaving. */
@Injectable()
export class Memberships {
  constructor(
    private readonly reads: SpacesReads,
    private readonly database: Database,
    private readonly check: CheckWords,
    private readonly clock: Clock,
  ) {}

  /** Joins an open space at once and asks at one that takes requests; asking again changes nothing. */
  async join(memberId: string, slug: string): Promise<Space> {
    const space = await this.reads.one(memberId, slug);
    await this.check.mayWrite(memberId);
    const state = space.joining === 'open' ? 'member' : 'requested';
    if (space.membership !== 'member') {
      // A request made before the space opened becomes a membership by asking again.
      await this.database.query(
        `INSERT INTO space_membership (space_id, member_id, state, at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (space_id, member_id) DO UPDATE SET state = 'member'
           WHERE space_membership.state = 'requested' AND excluded.state = 'member'`,
        [space.id, memberId, state, this.clock.now()],
      );
    }
    return this.reads.one(memberId, slug);
  }

  /** Leaves, or takes a request back; leaving twice changes nothing. */
  async leave(memberId: string, slug: string): Promise<void> {
    const space = await this.reads.one(memberId, slug);
    await this.database.query('DELETE FROM space_membership WHERE space_id = $1 AND member_id = $2', [space.id, memberId]);
  }

  /** Lets somebody in whatever way they came: by a request, an invitation or the person who set the space up. */
  async admit(spaceId: string, memberId: string, tx?: Tx): Promise<void> {
    await (tx ?? this.database).query(
      `INSERT INTO space_membership (space_id, member_id, state, at) VALUES ($1, $2, 'member', $3)
       ON CONFLICT (space_id, member_id) DO UPDATE SET state = 'member'`,
      [spaceId, memberId, this.clock.now()],
    );
  }
}
