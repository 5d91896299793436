import { useQuery } from '@tanstack/react-query';
import type { Me } from '@alongside/shared/identity/member';
import { call } from '../api/call.js';
import { readMe } from '../api/identity-calls.js';
import { isProblem } from '../api/problem-error.js';
import { dropDraftsOfOthers } from '../drafts/draft-store.js';
import { keys } from '../query-keys.js';

/** The member who is signed in; null when nobody is. */
const fetchMe = async (): Promise<Me | null> => {
  try {
    const me = await call(readMe);
    dropDraftsOfOthers(me.id);
    return me;
  } catch (error) {
    if (isProblem(error, 'session.required')) return null;
    throw error;
  }
};

export type Session = { readonly state: 'looking' | 'out' | 'unreachable' } | { readonly state: 'in'; readonly me: Me };

/** Whether somebody is signed in on this device, as far as is known. */
export const useSession = (): Session => {
  const { data, isError } = useQuery({
    queryKey: keys.me,
    queryFn: fetchMe,
    staleTime: 60_000,
    retry: 1,
    retryDelay: 500,
    // When the server is away, pages come back by themselves once it is there again.
    refetchInterval: ({ state }) => (state.status === 'error' ? 5_000 : false),
  });
  if (data === null) return { state: 'out' };
  if (data !== undefined) return { state: 'in', me: data };
  return { state: isError ? 'unreachable' : 'looking' };
};

/** The member who is signed in, or undefined. */
export const useMe = (): Me | undefined => {
  const session = useSession();
  return session.state === 'in' ? session.me : undefined;
};
