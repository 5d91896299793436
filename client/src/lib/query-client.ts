import { QueryCache, QueryClient } from '@tanstack/react-query';
import { isProblem, ProblemError } from './api/problem-error.js';
import { keys } from './query-keys.js';

const tries = 3;

/** Everything read from the server, for as long as the page is open. Nothing of it is stored on the device. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (isProblem(error, 'session.required')) queryClient.setQueryData(keys.me, null);
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 20_000,
      retry: (count, error) => count < tries && !(error instanceof ProblemError && error.status >= 400 && error.status < 500),
      refetchOnWindowFocus: true,
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
