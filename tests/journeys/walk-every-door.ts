import { ask, person, type Person } from '../helpers/person.js';
import type { Community } from '../helpers/start-community.js';
import { listenAs, open, outcome } from '../realtime/hearing.js';
import { caseOf, decides, heldWords, tenSecondsLater } from '../rooms/moderation/desk.js';
import { wordsOf as w } from './where-words-stand.js';

/** Proofs of who somebody is, which stand nowhere as they are. */
export type Proofs = Readonly<Record<string, string>>;

const must = async (answer: Promise<{ status: number; body: any }>, status: number): Promise<any> => {
  const given = await answer;
  if (given.status !== status) throw new Error(`${given.status} instead of ${status}: ${JSON.stringify(given.body)}`);
  return given.body;
};

/** Sends words through every door there is, with all that can happen to them afterwards. */
export const walkEveryDoor = async (community: Community): Promise<Proofs> => {
  const { mina, proofs } = await comeInAndBack(community);
  const people = {
    mina,
    tom: await community.as.peer('Tom'),
    ari: await community.as.peer('Ari'),
    mo: await community.as.moderator('Moira'),
    ros: await community.as.admin('Ros'),
  };
  await sayWhoIAm(mina);
  await setUp(people.ros);
  await refuse(community, mina);
  await fail(community, mina);
  const ear = await listenAs(community.url, mina);
  for (const topic of ['feed', 'me', 'space:the-living-room']) await ear.follow(topic);
  await knockOnTheSocket(community, ear);
  await write(people);
  await moderate(community, people);
  await community.settle();
  for (const someone of Object.values(people)) await must(someone.get('/notices'), 200);
  ear.close();
  return { ...proofs, 'Tom’s session': people.tom.token };
};

const comeInAndBack = async ({ url }: Community): Promise<{ mina: Person; proofs: Proofs }> => {
  const { version } = (await ask(url, 'GET', '/guidelines')).body;
  const headers = { 'user-agent': `${w('device')} on a Tuesday` };
  const joined = await must(
    ask(url, 'POST', '/members', {
      headers,
      body: { username: 'Mina', password: w('password'), email: `${w('email')}@example.org`, over18: true, guidelinesVersion: version },
    }),
    201,
  );
  const signIn = (username: string, password: string, status: number) => must(ask(url, 'POST', '/sessions', { headers, body: { username, password } }), status);
  const recover = (recoveryCode: string, newPassword: string, status: number) =>
    must(ask(url, 'POST', '/recoveries', { headers, body: { username: 'Mina', recoveryCode, newPassword } }), status);
  await signIn('Mina', w('wrongpassword'), 401);
  await signIn(w('wrongname'), w('wrongpassword'), 401);
  await recover(w('wrongcode'), w('newpassword'), 401);
  const first = await signIn('Mina', w('password'), 201);
  const back = await recover(joined.recoveryCode, w('newpassword'), 201);
  const mina = person(url, { id: back.member.id, name: 'Mina', token: back.session.token });
  await must(mina.ask('PUT', '/me/password', { currentPassword: w('newpassword'), newPassword: w('lastpassword') }), 204);
  await must(mina.ask('PUT', '/me/guidelines-agreement', { version }), 200);
  const code = (text: string): string => text.replaceAll(/[^a-z0-9]/gi, '');
  const proofs = {
    'first session': joined.session.token,
    'second session': first.session.token,
    'session now': back.session.token,
    'recovery code': joined.recoveryCode,
    'recovery code, letters only': code(joined.recoveryCode),
    'new recovery code': back.recoveryCode,
    'new recovery code, letters only': code(back.recoveryCode),
  };
  return { mina, proofs };
};

const sayWhoIAm = async (mina: Person): Promise<void> => {
  await must(mina.ask('PATCH', '/me', { about: `I knit. ${w('about')}`, interests: [w('interest')] }), 200);
  await must(mina.ask('PUT', '/me/filters', { words: [w('filterword')], topics: [w('filtertopic')] }), 200);
  await must(mina.ask('POST', '/drafts/check', { title: w('drafttitle'), body: `${heldWords} ${w('draft')}` }), 200);
};

const setUp = async (ros: Person): Promise<void> => {
  const words = w('spacewords');
  const decisions = {
    facilitation: 'low', focus: 'social', support: 'medium', membership: { by: 'everyone', words },
    leadership: { by: 'peers', trained: true, paid: 'voluntary', words },
  };
  const space = { name: w('spacename'), about: w('spaceabout'), guidelines: w('spaceguidelines'), joining: 'open', decisions };
  await must(ros.ask('PUT', '/admin/spaces/a-new-room', space), 200);
  await must(ros.ask('PUT', `/admin/members/${ros.id}/roles`, { roles: ['admin'] }), 200);
  await must(ros.ask('POST', '/admin/releases', { period: '2025-03', periodType: 'month', reason: w('releasereason') }), 202);
};

const post = (body: string, more: object = {}) => ({ space: 'the-living-room', body, wish: 'replies', contentNotes: [], ...more });

const refuse = async ({ url }: Community, mina: Person): Promise<void> => {
  await must(mina.ask('POST', '/posts', post(w('refused').repeat(600))), 400);
  await must(mina.ask('POST', '/posts', post('Hello.', { [w('field')]: true })), 400);
  await must(mina.ask('POST', '/posts', `{"body": "${w('unreadable')}`), 400);
  await must(mina.ask('GET', `/feed?interest=${w('query')}`), 200);
  await must(mina.ask('GET', `/feed?cursor=${w('cursor')}`), 400);
  await must(mina.ask('GET', `/posts/${w('path')}`), 400);
  await must(ask(url, 'GET', `/${w('path')}`), 404);
  await must(ask(url, 'GET', '/me', { token: w('wrongtoken') }), 401);
};

/** The database refuses a row and tells the house so in full: the row, with its words. */
const fail = async ({ database }: Community, mina: Person): Promise<void> => {
  await database.query(`ALTER TABLE post ADD CONSTRAINT out_of_order CHECK (body NOT LIKE '${w('failed')}%')`);
  const answer = await mina.ask('POST', '/posts', post(`${w('failed')} and more`));
  if (answer.status < 500) throw new Error('nothing failed');
  await database.query('ALTER TABLE post DROP CONSTRAINT out_of_order');
};

const knockOnTheSocket = async ({ url }: Community, ear: Awaited<ReturnType<typeof listenAs>>): Promise<void> => {
  await ear.follow(w('topic'));
  await ear.follow(`space:${w('topic')}`);
  await ear.ask('typing', { topic: w('topic') }).catch(() => undefined);
  ear.socket.emit(w('socketname'), { words: w('socketname') });
  const stranger = open(url, { auth: { token: w('wrongtoken') } });
  await outcome(stranger);
  stranger.disconnect();
};

interface People {
  readonly mina: Person;
  readonly tom: Person;
  readonly ari: Person;
  readonly mo: Person;
}

const write = async ({ mina, tom }: People): Promise<void> => {
  const changed = await mina.posts(`First: ${w('firstversion')}`);
  await must(mina.ask('PATCH', `/posts/${changed.id}`, { body: `Then: ${w('rewritten')}` }), 200);
  await must(mina.ask('DELETE', `/posts/${(await mina.posts(w('takenback'))).id}`), 204);
  await tom.replies(changed, w('reply'));
  const reply = await tom.replies(changed, w('firstreply'));
  await must(tom.ask('PATCH', `/replies/${reply.id}`, { body: w('rewrittenreply') }), 200);
  await mina.replies(changed, 'Thank you.', { replyTo: reply.id });
  await must(tom.ask('DELETE', `/replies/${(await tom.replies(changed, w('takenbackreply'))).id}`), 204);
  await tom.reacts(changed, 'with-you');
  const key = { 'idempotency-key': 'the-same-post-twice' };
  for (let time = 0; time < 2; time += 1) await must(mina.ask('POST', '/posts', post(w('once')), key), 201);
  await must(mina.ask('POST', '/posts', post(w('reused')), key), 409);
  await mina.posts(`Do write to ${w('hiddenbyrule')}@example.com some time.`);
  await tom.replies(changed, `${heldWords} ${w('heldreply')}`);
};

const moderate = async (community: Community, { mina, ari, mo }: People): Promise<void> => {
  const reported = await mina.posts(w('body'), { title: w('title'), contentNotes: [w('note')] });
  await ari.reports({ type: 'post', id: reported.id }, 'worried', 'struggling', w('reportnote'));
  const care = await caseOf(community, mo, reported);
  await must(mo.ask('POST', `/moderation/cases/${care.id}/claim`), 200);
  await must(mo.ask('POST', `/moderation/cases/${care.id}/notes`, { note: w('casenote') }), 201);
  const actions = [{ type: 'content-note', note: w('teamnote') }, { type: 'message', words: w('message') }];
  await must(decides(mo, care, actions, { reason: w('reason'), noteToMember: w('notetomember') }), 201);

  const held = await mina.posts(`${heldWords} ${w('held')}`);
  await must(decides(mo, await caseOf(community, mo, held), [{ type: 'release' }]), 201);

  const tooMuch = await mina.posts(`His name is ${w('hiddenbyteam')}.`);
  await ari.reports({ type: 'post', id: tooMuch.id }, 'breaks-guidelines', 'personal-details');
  const spans = [{ field: 'body', start: 12, end: 12 + w('hiddenbyteam').length }];
  await must(decides(mo, await caseOf(community, mo, tooMuch), [{ type: 'redact', spans }]), 201);

  const regretted = await mina.posts(w('reportedwords'));
  await ari.reports({ type: 'post', id: regretted.id }, 'breaks-guidelines', 'unkind');
  await must(mina.ask('DELETE', `/posts/${regretted.id}`), 204);
  const left = await caseOf(community, mo, regretted);
  await must(mo.ask('POST', `/moderation/cases/${left.id}/escalation`, { reason: w('escalation') }), 201);
  await ari.reports({ type: 'member', id: mina.id }, 'worried', 'struggling');
  await tenSecondsLater(community);
};
