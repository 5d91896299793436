import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reactionKinds } from '@alongside/shared/community/reaction';
import { Visibility as Seen } from '@alongside/shared/community/visibility';
import { Recount, Visibility } from '../../../server/src/community/public.js';
import { Transaction } from '../../../server/src/platform/public.js';
import type { Person } from '../../helpers/person.js';
import { startCommunity, type Community } from '../../helpers/start-community.js';

let community: Community;
let people: Person[];
beforeAll(async () => {
  community = await startCommunity();
  people = [await community.as.peer('Elm'), await community.as.peer('Fir'), await community.as.peer('Gorse')];
});
afterAll(() => community.stop());

const who = fc.nat({ max: 2 });
const which = fc.nat({ max: 9 });
const act = fc.oneof(
  fc.record({ does: fc.constant('reply' as const), who, words: fc.constantFrom('hello', 'my number is 07700 900123', 'you are a stupid idiot') }),
  fc.record({ does: fc.constant('change' as const), which, words: fc.constantFrom('hello again', 'you are a stupid idiot') }),
  fc.record({ does: fc.constant('take back' as const), which }),
  fc.record({ does: fc.constant('move' as const), which, to: fc.constantFrom(...Seen.options.filter((seen) => seen !== 'withdrawn')) }),
  fc.record({ does: fc.constant('react' as const), who, which, kind: fc.constantFrom(...reactionKinds), method: fc.constantFrom('PUT', 'DELETE') }),
);

it('kept counts are what counting again gives, whatever people do, also at the same time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(act, { minLength: 1, maxLength: 4 }), { minLength: 3, maxLength: 8 }), async (rounds) => {
      const post = await people[0]!.posts('Count me.');
      const replies: { id: string; by: Person }[] = [];
      for (const round of rounds) {
        await Promise.all(
          round.map(async (step) => {
            const reply = 'which' in step ? replies[step.which % Math.max(replies.length, 1)] : undefined;
            const path = reply === undefined ? `/posts/${post.id}` : `/replies/${reply.id}`;
            switch (step.does) {
              case 'reply': {
                const by = people[step.who]!;
                replies.push({ id: (await by.replies(post, step.words)).id, by });
                return;
              }
              case 'change':
                await reply?.by.ask('PATCH', path, { body: step.words });
                return;
              case 'take back':
                await reply?.by.ask('DELETE', path);
                return;
              case 'move':
                if (reply === undefined) return;
                await community.get(Transaction).run((tx) => community.get(Visibility).set(tx, { type: 'reply', id: reply.id }, step.to));
                return;
              case 'react':
                await people[step.who]!.ask(step.method, `${path}/reactions/${step.kind}`);
            }
          }),
        );
      }
      expect(await community.get(Recount).faults()).toEqual([]);
    }),
    { numRuns: 12 },
  );
}, 120_000);

it('are put right after something was written past the room', async () => {
  const post = await people[0]!.posts('Import me.');
  await community.database.query(
    `INSERT INTO reply (id, post_id, author_id, body, visibility, created_at, published_at) VALUES (gen_random_uuid(), $1, $2, 'x', 'visible', now(), now())`,
    [post.id, people[1]!.id],
  );
  await community.database.query(
    `INSERT INTO reaction (subject_type, subject_id, member_id, kind, at) VALUES ('post', $1, $2, 'like', now())`,
    [post.id, people[1]!.id],
  );
  const recount = community.get(Recount);
  expect((await recount.faults()).map(({ what }) => what).toSorted()).toEqual(['answers', 'like', 'replies']);
  await community.get(Transaction).run((tx) => recount.repair(tx));
  expect(await recount.faults()).toEqual([]);
  expect((await people[2]!.get(`/posts/${post.id}`)).body).toMatchObject({ replyCount: 1, reactions: { counts: { like: 1 } } });
});
