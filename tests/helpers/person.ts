import { identityApi } from '@alongside/shared/identity/api';

export interface Answer<Body = any> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
}

/** Somebody with a session, who asks over real HTTP. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly token: string;
  readonly password: string;
  ask<Body = any>(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer<Body>>;
  get<Body = any>(path: string): Promise<Answer<Body>>;
  posts(body: string, more?: Readonly<Record<string, unknown>>): Promise<any>;
  replies(post: { id: string }, body: string, more?: Readonly<Record<string, unknown>>): Promise<any>;
  reacts(subject: { id: string }, kind: string, where?: 'posts' | 'replies'): Promise<any>;
  reports(subject: { type: string; id: string }, kind: 'worried' | 'breaks-guidelines', reason: string, note?: string): Promise<any>;
}

/** Asks over HTTP as nobody or as somebody. */
export const ask = async (
  url: string,
  method: string,
  path: string,
  given: { token?: string | undefined; body?: unknown; headers?: Readonly<Record<string, string>> | undefined } = {},
): Promise<Answer> => {
  const response = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: {
      ...(given.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(given.token === undefined ? {} : { authorization: `Bearer ${given.token}` }),
      ...given.headers,
    },
    ...(given.body === undefined ? {} : { body: typeof given.body === 'string' ? given.body : JSON.stringify(given.body) }),
  });
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json') === true;
  return { status: response.status, body: json && text !== '' ? JSON.parse(text) : text, headers: response.headers };
};

const password = 'a kettle on a rainy sunday';

/** Joins as a new member over HTTP. */
export const join = async (url: string, name: string): Promise<Person> => {
  const guidelines = await ask(url, 'GET', '/guidelines');
  const joined = await ask(url, identityApi.join.method, identityApi.join.path, {
    body: { username: name, password, over18: true, guidelinesVersion: guidelines.body.version },
  });
  if (joined.status !== 201) throw new Error(`${name} could not join: ${JSON.stringify(joined.body)}`);
  return person(url, { id: joined.body.member.id, name, token: joined.body.session.token });
};

/** Somebody already signed in. */
export const person = (url: string, who: { id: string; name: string; token: string }): Person => {
  const asking = (method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>) =>
    ask(url, method, path, { token: who.token, body, headers });
  const made = async (method: string, path: string, body?: unknown): Promise<any> => {
    const answer = await asking(method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  return {
    ...who,
    password,
    ask: asking,
    get: (path) => asking('GET', path),
    posts: async (body, more = {}) => {
      const answer = await made('POST', '/posts', { space: 'the-living-room', body, wish: 'replies', contentNotes: [], ...more });
      return { ...answer.post, notice: answer.notice, support: answer.support };
    },
    replies: async (post, body, more = {}) => {
      const answer = await made('POST', `/posts/${post.id}/replies`, { body, ...more });
      return { ...answer.reply, notice: answer.notice, support: answer.support };
    },
    reacts: (subject, kind, where = 'posts') => made('PUT', `/${where}/${subject.id}/reactions/${kind}`),
    reports: async (subject, kind, reason, note) =>
      (await made('POST', '/reports', { subject, kind, reason, ...(note === undefined ? {} : { note }) })).report,
  };
};
