import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Transaction } from '../../../server/src/platform/public.js';
import { Visibility } from '../../../server/src/community/public.js';
import { dayIn, monthOf } from '../../../server/src/insights/calendar.js';
import { MemberLogs } from '../../../server/src/insights/logs/member-logs.js';
import { ContactKeys } from '../../../server/src/insights/record/contact-keys.js';
import { RecordSupport } from '../../../server/src/insights/record/record-support.js';
import { RecountRecord } from '../../../server/src/insights/record/recount-record.js';
import type { Person } from '../../helpers/person.js';
import { startCommunity, type Community } from '../../helpers/start-community.js';
import { past } from './past.js';

interface Contact {
  readonly giver: string;
  readonly recipient: string;
  readonly form: string;
  readonly capacity: string;
  readonly day: string;
  readonly replies: number;
  readonly reactions: number;
}

let community: Community;
let month: string;
const names = new Map<string, string>();

beforeAll(async () => {
  community = await startCommunity();
  month = monthOf(dayIn('Europe/London', new Date()));
});
afterAll(() => community.stop());

const person = async (role: keyof Community['as'], name: string): Promise<Person> => {
  const found = await community.as[role](name);
  names.set(community.get(ContactKeys).member(found.id).toString('hex'), name);
  return found;
};

/** The contacts between these people, as `giver→recipient`. */
const contacts = async (...people: readonly Person[]): Promise<Contact[]> => {
  await community.settle();
  const rows = await community.database.query<Contact>(
    `SELECT encode(giver_key, 'hex') AS giver, encode(recipient_key, 'hex') AS recipient, form, capacity, day::text, replies, reactions
     FROM support_contact ORDER BY form, capacity, replies, reactions`,
  );
  const wanted = new Set(people.map((one) => one.name));
  return rows
    .map((row) => ({ ...row, giver: names.get(row.giver)!, recipient: names.get(row.recipient)! }))
    .filter((row) => wanted.has(row.giver) && wanted.has(row.recipient));
};

const inMonth = <T>(work: (recount: RecountRecord, tx: never) => Promise<T>) =>
  community.get(Transaction).run((tx) => work(community.get(RecountRecord), tx as never));

describe('the record of support', () => {
  it('counts many replies to one person on one day as one contact', async () => {
    const [ana, bea] = [await person('peer', 'Ana'), await person('peer', 'Bea')];
    const post = await ana.posts('The bus was late and I cried a bit.');
    await bea.replies(post, 'Oh, those buses.');
    await bea.replies(post, 'Did you get there in the end?');
    await bea.reacts(post, 'hear-you');
    expect(await contacts(ana, bea)).toMatchObject([
      { giver: 'Bea', recipient: 'Ana', form: 'community', capacity: 'peer', replies: 2, reactions: 1 },
    ]);
  });

  it('gives a reply to whom it answers, else to whoever began the thread; answering oneself is not support', async () => {
    const [cat, dot, eve] = [await person('peer', 'Cat'), await person('peer', 'Dot'), await person('peer', 'Eve')];
    const post = await cat.posts('I made soup.');
    const first = await dot.replies(post, 'What kind?');
    await cat.replies(post, 'Leek.');
    await cat.replies(post, 'Leek, with too much pepper.', { replyTo: first.id });
    await eve.replies(post, 'I love leek.', { replyTo: first.id });
    await dot.replies(post, 'I should say I also like potato.', { replyTo: first.id });
    const found = await contacts(cat, dot, eve);
    expect(found.map(({ giver, recipient, replies }) => `${giver}→${recipient} ${replies}`).toSorted()).toEqual(['Cat→Dot 1', 'Dot→Cat 1', 'Eve→Dot 1']);
  });

  it('keeps reactions alone as light contacts, and takes them away again', async () => {
    const [flo, gus] = [await person('peer', 'Flo'), await person('peer', 'Gus')];
    const post = await flo.posts('The tomatoes are finally red.');
    await gus.reacts(post, 'like');
    await gus.reacts(post, 'with-you');
    expect(await contacts(flo, gus)).toMatchObject([{ giver: 'Gus', recipient: 'Flo', replies: 0, reactions: 2 }]);
    await gus.ask('DELETE', `/posts/${post.id}/reactions/like`);
    await gus.ask('DELETE', `/posts/${post.id}/reactions/with-you`);
    expect(await contacts(flo, gus)).toEqual([]);
  });

  it('forgets what is hidden or taken back, and remembers what comes back into view', async () => {
    const [hal, ida] = [await person('peer', 'Hal'), await person('peer', 'Ida')];
    const post = await hal.posts('Long day.');
    const reply = await ida.replies(post, 'Put the kettle on.');
    expect(await contacts(hal, ida)).toHaveLength(1);
    await show(reply.id, 'hidden');
    expect(await contacts(hal, ida)).toEqual([]);
    await show(reply.id, 'visible');
    expect(await contacts(hal, ida)).toMatchObject([{ replies: 1 }]);
    await ida.ask('DELETE', `/replies/${reply.id}`);
    expect(await contacts(hal, ida)).toEqual([]);
  });

  it('keeps what the team says apart, and knows a group from the community', async () => {
    const [jan, kit] = [await person('peer', 'Jan'), await person('moderator', 'Kit')];
    const post = await jan.posts('New here.');
    await kit.replies(post, 'Welcome, and take your time.');
    expect(await contacts(jan, kit)).toMatchObject([{ giver: 'Kit', capacity: 'staff', form: 'community', replies: 1 }]);

    const [lou, max] = [await person('peer', 'Lou'), await person('peer', 'Max')];
    const group = await past(community).post(lou.id, new Date().toISOString(), { space: 'carers-corner' });
    const replyId = await past(community).reply(group, { by: max.id, at: new Date().toISOString() });
    await community.get(Transaction).run((tx) => community.get(RecordSupport).replyPublished({ replyId }, { tx, eventId: replyId, at: new Date() }));
    expect(await contacts(lou, max)).toMatchObject([{ giver: 'Max', recipient: 'Lou', form: 'group', capacity: 'peer' }]);
  });

  it('leaves one record however often and in whatever order events come', async () => {
    const [nia, oli] = [await person('peer', 'Nia'), await person('peer', 'Oli')];
    const post = await nia.posts('Rain again.');
    const reply = await oli.replies(post, 'Good for the ducks.');
    await community.settle();
    const told = (hear: 'replyPublished' | 'replyHidden' | 'replyChanged') =>
      community.get(Transaction).run((tx) =>
        community.get(RecordSupport)[hear]({ replyId: reply.id }, { tx, eventId: reply.id, at: new Date() }),
      );
    await Promise.all([told('replyPublished'), told('replyHidden'), told('replyPublished'), told('replyChanged')]);
    expect(await contacts(nia, oli)).toMatchObject([{ replies: 1 }]);
  });

  it('counts as before what is taken back after its month has settled', async () => {
    const [pat, quy] = [await person('peer', 'Pat'), await person('peer', 'Quy')];
    const post = await past(community).post(pat.id, '2026-01-10T10:00:00Z');
    const replyId = await past(community).reply(post, { by: quy.id, at: '2026-01-31T23:30:00Z' });
    const told = (hear: 'replyPublished' | 'replyHidden', at: string) =>
      community.get(Transaction).run((tx) =>
        community.get(RecordSupport)[hear]({ replyId }, { tx, eventId: replyId, at: new Date(at) }),
      );
    await told('replyPublished', '2026-01-31T23:30:01Z');
    await community.database.query(`UPDATE reply SET visibility = 'withdrawn' WHERE id = $1`, [replyId]);
    await told('replyHidden', '2026-02-08T00:00:01Z');
    expect(await contacts(pat, quy)).toMatchObject([{ day: '2026-01-31', replies: 1 }]);
    expect(await inMonth((recount, tx) => recount.run(tx, '2026-01'))).toEqual({ added: 0, takenAway: 0, keptAsSettled: 1 });
    await told('replyHidden', '2026-02-07T23:59:59Z');
    expect(await contacts(pat, quy)).toEqual([]);
  });

  it('holds no id and no word', async () => {
    await community.settle();
    const ids = (await community.database.query<{ id: string }>('SELECT id FROM member UNION SELECT id FROM reply UNION SELECT id FROM post')).map(({ id }) => id);
    const rows = await community.database.query<{ row: string }>('SELECT to_jsonb(a)::text AS row FROM support_act a UNION ALL SELECT to_jsonb(c)::text FROM support_contact c');
    expect(rows.length).toBeGreaterThan(5);
    for (const { row } of rows) {
      expect(row).not.toMatch(/kettle|leek|duck/i);
      for (const id of ids) expect(row).not.toContain(id.replaceAll('-', ''));
    }
  });
});

interface Truth {
  readonly giver: string;
  readonly recipient: string;
  readonly day: string;
  readonly form: string;
  readonly reply: boolean;
}

/** Every act of the month, worked out here from the community's rows in plain JavaScript. */
const truth = async (): Promise<Truth[]> => {
  const { database } = community;
  const spaces = new Map((await database.query<any>('SELECT id, joining FROM space')).map((space) => [space.id, space.joining === 'open' ? 'community' : 'group']));
  const posts = new Map((await database.query<any>('SELECT * FROM post')).map((post) => [post.id, post]));
  const replies = new Map((await database.query<any>('SELECT * FROM reply')).map((reply) => [reply.id, reply]));
  const team = new Set((await database.query<any>(`SELECT member_id FROM role_grant WHERE role <> 'researcher'`)).map((grant) => grant.member_id));
  const key = (id: string) => community.get(ContactKeys).member(id).toString('hex');
  const made: Truth[] = [];
  const add = (giver: string, recipient: string, at: Date, post: any, reply: boolean) => {
    const day = dayIn('Europe/London', at);
    if (giver !== recipient && monthOf(day) === month && !team.has(giver)) {
      made.push({ giver: key(giver), recipient: key(recipient), day, form: spaces.get(post.space_id)!, reply });
    }
  };
  for (const reply of replies.values()) {
    if (!['visible', 'noted', 'redacted'].includes(reply.visibility)) continue;
    const post = posts.get(reply.post_id);
    add(reply.author_id, reply.reply_to === null ? post.author_id : replies.get(reply.reply_to).author_id, reply.published_at, post, true);
  }
  for (const reaction of await database.query<any>('SELECT * FROM reaction')) {
    const subject = reaction.subject_type === 'post' ? posts.get(reaction.subject_id) : replies.get(reaction.subject_id);
    add(reaction.member_id, subject.author_id, reaction.at, posts.get(subject.post_id ?? subject.id), false);
  }
  return made;
};

/** Acts by their contact. */
const grouped = (acts: readonly Truth[]): Map<string, Truth[]> => {
  const contact = new Map<string, Truth[]>();
  for (const act of acts) {
    const key = [act.giver, act.recipient, act.form, act.day].join(' ');
    contact.set(key, [...(contact.get(key) ?? []), act]);
  }
  return contact;
};

const show = (replyId: string, to: 'hidden' | 'visible') =>
  community.get(Transaction).run((tx) => community.get(Visibility).set(tx, { type: 'reply', id: replyId }, to));

const visibilityOf = async (replyId: string): Promise<string | undefined> =>
  (await community.database.query<{ visibility: string }>('SELECT visibility FROM reply WHERE id = $1', [replyId]))[0]?.visibility;

const outside = (some: Set<string>, others: Set<string>) => [...some].filter((day) => !others.has(day)).length;

describe('the record, against a full recount', () => {
  it('agrees after any mix of replies, reactions, hiding and taking back, told in any order', async () => {
    const people = await Promise.all(['Uma', 'Vic', 'Wyn', 'Xan', 'Yas'].map((name) => person('peer', name)));
    const posts = await Promise.all(people.map((one) => one.posts('Something from today.')));
    const replies: { id: string; post: { id: string }; by: Person }[] = [];
    const who = fc.nat({ max: people.length - 1 });
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.record({ do: fc.constant('reply' as const), who, at: fc.nat(), answers: fc.boolean() }) },
      { weight: 3, arbitrary: fc.record({ do: fc.constant('react' as const), who, at: fc.nat(), answers: fc.boolean() }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('unreact' as const, 'hide' as const, 'show' as const, 'withdraw' as const), who, at: fc.nat(), answers: fc.boolean() }) },
    );

    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        for (const { do: what, who: by, at, answers } of steps) {
          const one = people[by]!;
          const reply = replies[at % Math.max(1, replies.length)];
          const post = posts[at % posts.length]!;
          const subject = answers && reply !== undefined ? `/replies/${reply.id}` : `/posts/${post.id}`;
          switch (what) {
            case 'reply': {
              const to = answers ? reply : undefined;
              const answer = await one.ask('POST', `/posts/${(to?.post ?? post).id}/replies`, { body: 'Here with you.', ...(to === undefined ? {} : { replyTo: to.id }) });
              if (answer.status === 201) replies.push({ id: answer.body.reply.id, post: to?.post ?? post, by: one });
              break;
            }
            case 'react':
              await one.ask('PUT', `${subject}/reactions/hear-you`);
              break;
            case 'unreact':
              await one.ask('DELETE', `${subject}/reactions/hear-you`);
              break;
            case 'hide':
              if (reply !== undefined && (await visibilityOf(reply.id)) === 'visible') await show(reply.id, 'hidden');
              break;
            case 'show':
              if (reply !== undefined && (await visibilityOf(reply.id)) === 'hidden') await show(reply.id, 'visible');
              break;
            case 'withdraw':
              if (reply !== undefined) await reply.by.ask('DELETE', `/replies/${reply.id}`);
              break;
          }
        }
        await community.settle();
        const expected = grouped(await truth());
        const rows = await community.database.query<any>(
          `SELECT encode(giver_key, 'hex') AS giver, encode(recipient_key, 'hex') AS recipient, form, day::text, replies, reactions
           FROM support_contact WHERE capacity = 'peer' AND to_char(day, 'YYYY-MM') = $1`,
          [month],
        );
        const recorded = rows.map((row) => [row.giver, row.recipient, row.form, row.day, row.replies, row.reactions].join(' '));
        expect(recorded.toSorted()).toEqual(
          [...expected].map(([contact, acts]) => `${contact} ${acts.filter((act) => act.reply).length} ${acts.filter((act) => !act.reply).length}`).toSorted(),
        );
        expect(await inMonth((recount, tx) => recount.run(tx, month))).toEqual({ added: 0, takenAway: 0, keptAsSettled: 0 });
      }),
      { numRuns: 8 },
    );
    expect(replies.length).toBeGreaterThan(10);
  }, 120_000);

  it('makes the same member-logs as counting by hand', async () => {
    await community.settle();
    const all = grouped(await truth());
    const logs = await community.get(Transaction).run((tx) => community.get(MemberLogs).make(tx, month));
    const stored = await community.database.query<any>(`SELECT encode(member_key, 'hex') AS key, * FROM member_log`);
    expect(stored).toHaveLength(logs.length);
    const contactsOf = [...all.values()].map((acts) => ({ ...acts[0]!, light: acts.every((act) => !act.reply) }));
    for (const row of stored) {
      const given = contactsOf.filter((contact) => contact.giver === row.key);
      const received = contactsOf.filter((contact) => contact.recipient === row.key);
      const full = (some: typeof given, form: string) => some.filter((contact) => !contact.light && contact.form === form).length;
      expect(row).toMatchObject({
        given_one_to_one: 0,
        given_community: full(given, 'community'),
        given_group: full(given, 'group'),
        received_community: full(received, 'community'),
        received_group: full(received, 'group'),
        light_given: given.filter((contact) => contact.light).length,
        light_received: received.filter((contact) => contact.light).length,
      });
      const days = (some: typeof given) => new Set(some.filter((contact) => !contact.light).map((contact) => contact.day));
      const [gave, got] = [days(given), days(received)];
      expect([row.days_gave_only, row.days_received_only, row.days_both]).toEqual([outside(gave, got), outside(got, gave), [...gave].filter((day) => got.has(day)).length]);
    }
    const [{ peers }] = (await community.database.query<{ peers: number }>(`SELECT count(*)::int AS peers FROM member m WHERE NOT EXISTS (SELECT 1 FROM role_grant g WHERE g.member_id = m.id)`)) as [{ peers: number }];
    expect(stored).toHaveLength(peers);
  });

  it('puts right what never reached it, and what should have gone', async () => {
    const [zed, abe] = [await person('peer', 'Zed'), await person('peer', 'Abe')];
    const now = new Date().toISOString();
    const post = await past(community).post(zed.id, now);
    const silent = await past(community).reply(post, { by: abe.id, at: now });
    await past(community).reaction('post', post, abe.id, now);
    expect(await inMonth((recount, tx) => recount.run(tx, month))).toEqual({ added: 2, takenAway: 0, keptAsSettled: 0 });
    expect(await contacts(zed, abe)).toMatchObject([{ replies: 1, reactions: 1 }]);
    await community.database.query(`UPDATE reply SET visibility = 'hidden' WHERE id = $1`, [silent]);
    expect(await inMonth((recount, tx) => recount.run(tx, month))).toEqual({ added: 0, takenAway: 1, keptAsSettled: 0 });
    expect(await contacts(zed, abe)).toMatchObject([{ replies: 0, reactions: 1 }]);
  });
});
