import { useQuery } from '@tanstack/react-query';
import type { TableId } from '@alongside/shared/insights/table';
import { call } from '../../lib/api/call.js';
import { listReleases, readCodebook, readRelease, readTable } from '../../lib/api/research-calls.js';

/** Published releases, newest first; a community has twelve a year. */
export const useReleases = () => useQuery({ queryKey: ['releases'], queryFn: async () => (await call(listReleases, { query: { limit: 50 } })).items });

export const useRelease = (id: string) => useQuery({ queryKey: ['release', id], queryFn: () => call(readRelease, { params: { id } }) });

/** One frozen table, from the same file that researchers pull. */
export const useTable = (id: string, table: TableId) =>
  useQuery({ queryKey: ['release', id, table], queryFn: () => call(readTable, { params: { id, table } }), staleTime: Infinity });

/** What everything in a release means. */
export const useCodebook = (id: string) => useQuery({ queryKey: ['release', id, 'codebook'], queryFn: () => call(readCodebook, { params: { id } }), staleTime: Infinity });
