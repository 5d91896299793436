import type { insightsApi } from '@alongside/shared/insights/api';
import { on } from './on.js';

type Api = typeof insightsApi;

export const listReleases = on<Api['listReleases']>('GET', '/research/releases');
export const readRelease = on<Api['readRelease']>('GET', '/research/releases/:id');
export const readTable = on<Api['readTableJson']>('GET', '/research/releases/:id/tables/:table.json');
export const readCodebook = on<Api['readCodebook']>('GET', '/research/releases/:id/codebook.json');
