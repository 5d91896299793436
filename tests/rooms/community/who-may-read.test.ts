import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Visibility } from '@alongside/shared/community/visibility';
import { mayReadPost, mayReadPostSql, mayReadReply, mayReadReplySql, Readers } from '../../../server/src/community/public.js';
import { startCommunity, type Community } from '../../helpers/start-community.js';

let community: Community;
const people: string[] = [];
const spaces: string[] = [];

beforeAll(async () => {
  community = await startCommunity();
  for (const name of ['Ash', 'Beech', 'Cedar']) people.push((await community.as.peer(name)).id);
  const rows = await community.database.query<{ id: string }>(
    `SELECT DISTINCT ON (joining) id FROM space WHERE joining IN ('open', 'request') ORDER BY joining, slug`,
  );
  spaces.push(...rows.map(({ id }) => id));
});
afterAll(() => community.stop());

const person = fc.integer({ min: 0, max: 2 });
const pair = fc.tuple(person, person).filter(([a, b]) => a !== b);
const visibility = fc.constantFrom(...Visibility.options);

/** A small world: who belongs where, who blocks or mutes whom, one post and one reply. */
const world = fc.record({
  members: fc.array(fc.tuple(person, fc.constantFrom('member', 'requested')), { maxLength: 3 }),
  blocks: fc.array(pair, { maxLength: 2 }),
  mutes: fc.array(pair, { maxLength: 2 }),
  space: fc.integer({ min: 0, max: 1 }),
  author: person,
  visibility,
  replier: person,
  replyVisibility: visibility,
});

const heldFor = (seen: Visibility): string | null => (seen === 'held' ? 'words' : null);

it('says the same as SQL and as a function, for every reader of every small world', async () => {
  const { query } = community.database;
  const readers = community.get(Readers);
  await fc.assert(
    fc.asyncProperty(world, async (given) => {
      await query('DELETE FROM block');
      await query('DELETE FROM mute');
      await query('DELETE FROM space_membership');
      await query('DELETE FROM reply');
      await query('DELETE FROM post');
      for (const [who, state] of given.members) {
        await query('INSERT INTO space_membership (space_id, member_id, state, at) VALUES ($1, $2, $3, now()) ON CONFLICT DO NOTHING', [spaces[1], people[who], state]);
      }
      for (const [who, whom] of given.blocks) await query('INSERT INTO block (blocker_id, blocked_id, at) VALUES ($1, $2, now()) ON CONFLICT DO NOTHING', [people[who], people[whom]]);
      for (const [who, whom] of given.mutes) await query('INSERT INTO mute (member_id, muted_id, at) VALUES ($1, $2, now()) ON CONFLICT DO NOTHING', [people[who], people[whom]]);
      const [postId, replyId] = [randomUUID(), randomUUID()];
      await query(
        `INSERT INTO post (id, space_id, author_id, body, wish, content_notes, visibility, held_for, created_at, published_at)
         VALUES ($1, $2, $3, 'x', 'sharing', '{}', $4, $5, now(), now())`,
        [postId, spaces[given.space], people[given.author], given.visibility, heldFor(given.visibility)],
      );
      await query(
        `INSERT INTO reply (id, post_id, author_id, body, visibility, held_for, created_at, published_at) VALUES ($1, $2, $3, 'x', $4, $5, now(), now())`,
        [replyId, postId, people[given.replier], given.replyVisibility, heldFor(given.replyVisibility)],
      );
      const postFacts = (await readers.post(postId))!;
      const replyFacts = (await readers.reply(replyId))!;
      for (const reader of people) {
        const [row] = await query<{ post: boolean; reply: boolean }>(
          `SELECT ${mayReadPostSql('p', '$1')} AS post, ${mayReadReplySql('r', 'p', '$1')} AS reply
           FROM reply r JOIN post p ON p.id = r.post_id WHERE r.id = $2`,
          [reader, replyId],
        );
        const facts = await readers.facts(reader);
        expect(row).toEqual({ post: mayReadPost(facts, postFacts), reply: mayReadReply(facts, replyFacts) });
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);
