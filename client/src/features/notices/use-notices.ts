import { useInfiniteQuery, useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import type { NoticePage } from '@alongside/shared/notifications/notice';
import { call } from '../../lib/api/call.js';
import { notices, readNotices } from '../../lib/api/other-calls.js';
import { keys } from '../../lib/query-keys.js';
import { usePolling } from '../../lib/realtime/use-live.js';

/** My notices, newest first. The shell follows the topic that keeps them live. */
export const useNotices = (enabled = true) =>
  useInfiniteQuery({
    queryKey: keys.notices,
    queryFn: ({ pageParam, signal }) => call(notices, { query: pageParam === null ? {} : { cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    refetchInterval: usePolling(),
    enabled,
  });

/** How many notices are not read yet. */
export const unreadIn = (data: InfiniteData<NoticePage> | undefined): number => data?.pages[0]?.unread ?? 0;

export const useMarkRead = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { upTo: string } | { ids: string[] }) => call(readNotices, { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.notices }),
  });
};
