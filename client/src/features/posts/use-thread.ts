import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Post } from '@alongside/shared/community/post';
import { call } from '../../lib/api/call.js';
import { listReplies, readPost } from '../../lib/api/community-calls.js';
import { isProblem } from '../../lib/api/problem-error.js';
import { keys } from '../../lib/query-keys.js';
import { useFollow, usePolling } from '../../lib/realtime/use-live.js';

/** One post; null once it cannot be read. */
const fetchPost = async (id: string, signal: AbortSignal): Promise<Post | null> => {
  try {
    return await call(readPost, { params: { id }, signal });
  } catch (error) {
    if (['post.not-found', 'not-found', 'input.invalid'].some((code) => isProblem(error, code as 'not-found'))) return null;
    throw error;
  }
};

/** A post and its replies, oldest first, kept live. */
export const useThread = (id: string) => {
  useFollow({ kind: 'post', id });
  const polling = usePolling();
  const post = useQuery({ queryKey: keys.post(id), queryFn: ({ signal }) => fetchPost(id, signal), refetchInterval: polling });
  const replies = useInfiniteQuery({
    queryKey: keys.replies(id),
    queryFn: ({ pageParam, signal }) => call(listReplies, { params: { id }, query: { limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    refetchInterval: polling,
    enabled: post.data !== null,
  });
  return { post, replies };
};

export type Replies = ReturnType<typeof useThread>['replies'];
