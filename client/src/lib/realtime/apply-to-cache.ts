import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { Post } from '@alongside/shared/community/post';
import type { ThreadReply } from '@alongside/shared/community/reply';
import type { Me } from '@alongside/shared/identity/member';
import type { Page } from '@alongside/shared/kernel/page';
import type { NoticePage } from '@alongside/shared/notifications/notice';
import { applyToFeed, type FeedView } from '@alongside/shared/realtime/apply-feed';
import { applyToNotices } from '@alongside/shared/realtime/apply-notices';
import { applyToPost, applyToReplies } from '@alongside/shared/realtime/apply-thread';
import type { Heard } from '@alongside/shared/realtime/messages';
import type { Reader } from '@alongside/shared/realtime/own-view';
import { keys } from '../query-keys.js';

type Pages<P> = InfiniteData<P>;

/** Brings everything that is loaded up to date with a message, by the same pure rules the server is tested with. */
export const applyToCache = (client: QueryClient, heard: Heard): void => {
  const me = client.getQueryData<Me | null>(keys.me);
  if (me === null || me === undefined) return;
  const reader: Reader = { memberId: me.id };
  eachPages<Page<Post>>(client, keys.feeds, (pages, key) => applyToFeed(pages, heard, key[1] as FeedView, reader));
  eachPages<Page<ThreadReply>>(client, ['replies'], (pages, key) => applyToReplies(pages, heard, String(key[1]), reader));
  eachPages<NoticePage>(client, keys.notices, (pages) => applyToNotices(pages, heard));
  for (const [key, post] of client.getQueriesData<Post | null>({ queryKey: ['post'] })) {
    if (post !== undefined && post !== null) client.setQueryData(key, applyToPost(post, heard, reader) ?? null);
  }
  if (/^(?:post|reply)\./.test(heard.type)) void client.invalidateQueries({ queryKey: keys.waiting });
};

const eachPages = <P>(
  client: QueryClient,
  under: readonly unknown[],
  change: (pages: readonly P[], key: readonly unknown[]) => readonly P[],
): void => {
  for (const [key, data] of client.getQueriesData<Pages<P>>({ queryKey: under })) {
    if (data === undefined) continue;
    const pages = change(data.pages, key);
    if (pages !== data.pages) client.setQueryData<Pages<P>>(key, { ...data, pages: [...pages] });
  }
};

/** Asks again for what a topic feeds, when it was joined after the fetch or too much of it was missed. */
export const refetchTopic = (client: QueryClient, topic: string): void => {
  for (const queryKey of fedBy(topic)) void client.invalidateQueries({ queryKey });
};

const fedBy = (topic: string): (readonly unknown[])[] => {
  const [kind = '', of = ''] = topic.split(':');
  switch (kind) {
    case 'feed':
    case 'space':
      return [keys.feeds, keys.waiting];
    case 'post':
      return [keys.post(of), keys.replies(of)];
    case 'me':
      return [keys.notices];
    default:
      return [];
  }
};
