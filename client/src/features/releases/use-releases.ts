import { useQuery } from '@tanstack/react-query';
import type { insightsApi } from '@alongside/shared/insights/api';
import type { TableFile, TableId } from '@alongside/shared/insights/table';
import { call } from '../../lib/api/call.js';
import { on } from '../../lib/api/on.js';

const listReleases = on<(typeof insightsApi)['listReleases']>('GET', '/research/releases');
const readRelease = on<(typeof insightsApi)['readRelease']>('GET', '/research/releases/:id');

/** Published releases, newest first; a community has twelve a year. */
export const useReleases = () => useQuery({ queryKey: ['releases'], queryFn: async () => (await call(listReleases, { query: { limit: 50 } })).items });

export const useRelease = (id: string) => useQuery({ queryKey: ['release', id], queryFn: () => call(readRelease, { params: { id } }) });

/** One frozen table, from the same file that researchers pull. */
export const useTable = (id: string, table: TableId) =>
  useQuery({
    queryKey: ['release', id, table],
    queryFn: async (): Promise<TableFile> => {
      const answer = await fetch(`/api/v1/research/releases/${encodeURIComponent(id)}/tables/${table}.json`);
      if (!answer.ok) throw new Error('The table could not be read.');
      return (await answer.json()) as TableFile;
    },
    staleTime: Infinity,
  });
