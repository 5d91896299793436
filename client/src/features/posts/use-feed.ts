import { useInfiniteQuery } from '@tanstack/react-query';
import type { FeedView } from '@alongside/shared/realtime/apply-feed';
import { call } from '../../lib/api/call.js';
import { readFeed, readStillWaiting } from '../../lib/api/community-calls.js';
import { keys } from '../../lib/query-keys.js';
import { useFollow, usePolling } from '../../lib/realtime/use-live.js';

/** The posts of a feed, newest first, kept live. More is fetched only when somebody asks for more. */
export const useFeed = (view: FeedView) => {
  useFollow(view.space === undefined ? { kind: 'feed' } : { kind: 'space', slug: view.space });
  return useInfiniteQuery({
    queryKey: keys.feed(view),
    queryFn: ({ pageParam, signal }) => call(readFeed, { query: { ...view, ...(pageParam === null ? {} : { cursor: pageParam }) }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    refetchInterval: usePolling(),
  });
};

/** Posts that asked for an answer and have none, oldest first. */
export const useStillWaiting = () => {
  useFollow({ kind: 'feed' });
  return useInfiniteQuery({
    queryKey: keys.waiting,
    queryFn: ({ pageParam, signal }) => call(readStillWaiting, { query: pageParam === null ? {} : { cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    refetchInterval: usePolling(),
  });
};
