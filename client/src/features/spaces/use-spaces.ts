import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Space } from '@alongside/shared/community/space';
import { call } from '../../lib/api/call.js';
import { joinSpace, leaveSpace, listSpaces, readSpace } from '../../lib/api/community-calls.js';
import { isProblem } from '../../lib/api/problem-error.js';
import { keys } from '../../lib/query-keys.js';

/** Every space the reader can find. Communities have tens of them, so all are read. */
const everySpace = async (): Promise<Space[]> => {
  const found: Space[] = [];
  let cursor: string | null = null;
  do {
    const page: { items: Space[]; nextCursor: string | null } = await call(listSpaces, { query: { limit: 50, ...(cursor === null ? {} : { cursor }) } });
    found.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return found;
};

export const useSpaces = () => useQuery({ queryKey: keys.spaces, queryFn: everySpace, staleTime: 300_000 });

/** One space; null when it is not for this reader to find. */
const oneSpace = async (slug: string): Promise<Space | null> => {
  try {
    return await call(readSpace, { params: { slug } });
  } catch (error) {
    if (isProblem(error, 'space.not-found') || isProblem(error, 'not-found') || isProblem(error, 'input.invalid')) return null;
    throw error;
  }
};

export const useSpace = (slug: string) => useQuery({ queryKey: keys.space(slug), queryFn: () => oneSpace(slug) });

/** Joining, asking to join, leaving, and taking a request back. */
export const useMembership = (slug: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (join: boolean) => void (join ? await call(joinSpace, { params: { slug } }) : await call(leaveSpace, { params: { slug } })),
    onSuccess: () => Promise.all([keys.spaces, keys.feeds].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
};
