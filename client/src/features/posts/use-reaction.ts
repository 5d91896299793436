import { useMutation, useQueryClient, type InfiniteData, type QueryClient } from '@tanstack/react-query';
import type { Post } from '@alongside/shared/community/post';
import type { ReactionKind, Reactions } from '@alongside/shared/community/reaction';
import type { ThreadReply } from '@alongside/shared/community/reply';
import type { Page } from '@alongside/shared/kernel/page';
import { call } from '../../lib/api/call.js';
import { reactToPost, reactToReply, takeBackReactionToPost, takeBackReactionToReply } from '../../lib/api/community-calls.js';
import { keys } from '../../lib/query-keys.js';
import type { Subject } from './subject.js';
import { withOwn } from './with-own.js';

const send = (subject: Subject, kind: ReactionKind, give: boolean): Promise<Reactions> => {
  const given = { params: { id: subject.id, kind } };
  if (subject.type === 'post') return give ? call(reactToPost, given) : call(takeBackReactionToPost, given);
  return give ? call(reactToReply, given) : call(takeBackReactionToReply, given);
};

/** Gives or takes back a reaction: shown at once, and put right by the answer. */
export const useReaction = (subject: Subject) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ kind, give }: { kind: ReactionKind; give: boolean }) => send(subject, kind, give),
    onMutate: ({ kind, give }) => change(client, subject, (before) => withOwn(before, kind, give)),
    onSuccess: (after) => change(client, subject, () => after),
    onError: (_, { kind, give }) => change(client, subject, (before) => withOwn(before, kind, !give)),
  });
};

type Change = (before: Reactions) => Reactions;

const change = (client: QueryClient, subject: Subject, to: Change): void => {
  const inPages = <Item extends { id: string }>(under: readonly unknown[], patch: (item: Item) => Item) =>
    client.setQueriesData<InfiniteData<Page<Item>>>({ queryKey: under }, (data) =>
      data === undefined
        ? data
        : { ...data, pages: data.pages.map((page) => ({ ...page, items: page.items.map((item) => (item.id === subject.id ? patch(item) : item)) })) },
    );
  const patchPost = (post: Post): Post => ({ ...post, reactions: to(post.reactions) });
  if (subject.type === 'reply') {
    inPages<ThreadReply>(keys.replies(subject.postId), (reply) => (reply.withdrawn ? reply : { ...reply, reactions: to(reply.reactions) }));
    return;
  }
  inPages<Post>(keys.feeds, patchPost);
  inPages<Post>(keys.waiting, patchPost);
  client.setQueryData<Post | null>(keys.post(subject.id), (post) => (post === undefined || post === null ? post : patchPost(post)));
};
