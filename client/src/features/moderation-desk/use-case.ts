import { useQuery, type QueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api/call.js';
import { readCase } from '../../lib/api/desk-calls.js';
import { usePolling } from '../../lib/realtime/use-live.js';
import { deskKeys } from './desk-query-keys.js';

const asking = (id: string) => ({
  queryKey: deskKeys.case(id),
  queryFn: ({ signal }: { signal: AbortSignal }) => call(readCase, { params: { id }, signal }),
});

/** A case with all that belongs to it. */
export const useCase = (id: string) => useQuery({ ...asking(id), staleTime: 0, refetchInterval: usePolling() });

/** Fetches a case ahead, so that it is there when somebody goes on to it. */
export const fetchCaseAhead = (client: QueryClient, id: string): void => void client.prefetchQuery(asking(id));
