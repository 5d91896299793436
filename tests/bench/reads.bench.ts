import { afterAll, beforeAll, describe, it } from 'vitest';
import { figuresOf, report, timed } from '../helpers/figures.js';
import type { Person } from '../helpers/person.js';
import { startCommunity, type Community } from '../helpers/start-community.js';

const sizes = [10_000, 100_000];
const rounds = 100;

/** Feed, thread and still-waiting over HTTP as the community grows, against the cheapest answer the server gives. */
describe('reads as the community grows', () => {
  let community: Community;
  let mina: Person;

  beforeAll(async () => {
    community = await startCommunity();
    mina = await community.as.peer('Mina');
    await community.database.query(
      `INSERT INTO member (id, username, skeleton, preferences, joined_at)
       SELECT gen_random_uuid(), 'somebody' || n, 'somebody' || n, preferences, now() - interval '3 years' FROM member, generate_series(1, 500) n WHERE id = $1`,
      [mina.id],
    );
  });
  afterAll(() => community.stop());

  it.each(sizes)('is measured at %i posts', async (size) => {
    await growTo(community, size);
    const [{ id } = { id: '' }] = await community.database.query<{ id: string }>('SELECT id FROM post ORDER BY published_at LIMIT 1');
    const baseline = figuresOf(await timed(rounds, () => fetch(`${community.url}/health/live`).then((answer) => answer.text())));
    report('reads', `live check at ${size} posts (baseline), ms`, baseline);
    for (const path of ['/feed', '/still-waiting', `/posts/${id}/replies`]) {
      const figures = figuresOf(await timed(rounds, () => mina.get(path)));
      report('reads', `${path.replace(id, ':id')} at ${size} posts, ms`, figures, figures.median / baseline.median);
    }
  }, 600_000);
});

/** Adds plain posts in bulk until there are `size`, spread over two years. */
const growTo = async (community: Community, size: number): Promise<void> => {
  await community.database.query(
    `INSERT INTO post (id, space_id, author_id, body, wish, content_notes, visibility, created_at, published_at)
     SELECT gen_random_uuid(), (SELECT id FROM space WHERE slug = 'the-living-room'), author.id, 'An ordinary day, number ' || n, 'replies', '{}', 'visible', at, at
     FROM generate_series((SELECT count(*) FROM post), $1) n
     JOIN (SELECT id, row_number() OVER () - 1 AS place FROM member WHERE username LIKE 'somebody%') author ON author.place = n % 500,
     LATERAL (SELECT now() - n * interval '10 minutes' AS at) t`,
    [size - 1],
  );
  await community.database.query('ANALYZE post, member');
};
