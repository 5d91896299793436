import { useInfiniteQuery } from '@tanstack/react-query';
import type { QueueView } from '@alongside/shared/realtime/apply-cases';
import { call } from '../../lib/api/call.js';
import { readCases } from '../../lib/api/desk-calls.js';
import { usePolling } from '../../lib/realtime/use-live.js';
import { deskKeys } from './desk-query-keys.js';

const pageSize = 30;
/** The share of time used is told in words by the server: renewed now and then also while messages arrive, in milliseconds. */
const renewEvery = 120_000;

/** The queue in the server's order, kept live. */
export const useQueue = (view: QueueView) =>
  useInfiniteQuery({
    queryKey: deskKeys.queue(view),
    queryFn: ({ pageParam, signal }) => {
      const { mine, ...rest } = view;
      const query = { ...rest, limit: pageSize, ...(mine === true && { mine: 'true' as const }), ...(pageParam !== null && { cursor: pageParam }) };
      return call(readCases, { query, signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    refetchInterval: usePolling() || renewEvery,
  });
