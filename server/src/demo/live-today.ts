import { communityApi } from '@alongside/shared/community/api';
import type { AnswerOf } from '@alongside/shared/kernel/endpoint';
import { identityApi } from '@alongside/shared/identity/api';
import { moderationApi } from '@alongside/shared/moderation/api';
import { demoPassword } from './team.js';
import { todaysPosts, todaysReport } from './words/today.js';

/** Lives the demo's last hour over HTTP, as people do: every part of the house does its work on it. */
export const liveToday = async (url: string): Promise<void> => {
  const tokens = new Map<string, string>();
  const as = async (username: string): Promise<string> => {
    const known = tokens.get(username);
    if (known !== undefined) return known;
    const { session } = await send(url, identityApi.signIn, {}, { username, password: demoPassword });
    tokens.set(username, session.token);
    return session.token;
  };
  const ids: string[] = [];
  for (const { author, replies, ...words } of todaysPosts) {
    const { post } = await send(url, communityApi.submitPost, {}, words, await as(author));
    ids.push(post.id);
    for (const reply of replies) {
      if (!['visible', 'noted', 'redacted'].includes(post.visibility)) continue;
      await send(url, communityApi.submitReply, { id: post.id }, { body: reply.body }, await as(reply.author));
    }
  }
  const { author, about, ...report } = todaysReport;
  await send(url, moderationApi.fileReport, {}, { ...report, subject: { type: 'post', id: ids[about] } }, await as(author));
};

interface Spoken {
  readonly method: string;
  readonly path: string;
}

const send = async <E extends Spoken>(
  url: string,
  endpoint: E,
  params: Readonly<Record<string, string>>,
  body: unknown,
  token?: string,
): Promise<AnswerOf<E>> => {
  const path = endpoint.path.replaceAll(/:(\w+)/g, (_, name: string) => params[name] ?? '');
  const answer = await fetch(`${url}/api/v1${path}`, {
    method: endpoint.method,
    headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`The demo could not ${endpoint.method} ${endpoint.path}: ${answer.status}.`);
  return (await answer.json()) as AnswerOf<E>;
};
