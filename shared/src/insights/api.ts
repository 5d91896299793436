import { z } from 'zod';
import { endpoint } from '../kernel/endpoint.js';
import { Id } from '../kernel/ids.js';
import { page, pageQuery } from '../kernel/page.js';
import { Codebook } from './codebook.js';
import { Measures, Methods } from './measure.js';
import { AskForRelease, Release, ReleaseDetail } from './release.js';
import { TableFile } from './table.js';

const release = z.object({ id: Id });
/** Any name may be asked for; one that is not a table of the release is not found. */
const table = z.object({ id: Id, table: z.string().max(40) });
const errors = ['release.not-found'] as const;
const query = z.strictObject(pageQuery);

/**
 * What researchers pull. Files are frozen bytes: they carry a strong ETag (the SHA-256 of the bytes), answer 304 to
 * `If-None-Match`, and may be kept for ever.
 */
export const insightsApi = {
  listReleases: endpoint({
    method: 'GET',
    path: '/research/releases',
    who: 'anyone',
    summary: 'Published releases, newest first',
    query,
    response: page(Release),
  }),
  readRelease: endpoint({
    method: 'GET',
    path: '/research/releases/:id',
    who: 'anyone',
    summary: 'One release: its tables, its files with their digests, and how it was made',
    params: release,
    response: ReleaseDetail,
    errors,
  }),
  readTableCsv: endpoint({
    method: 'GET',
    path: '/research/releases/:id/tables/:table.csv',
    who: 'anyone',
    summary: 'One table as CSV (UTF-8, header line, RFC 4180)',
    params: table,
    response: z.string(),
    media: 'text/csv',
    errors,
  }),
  readTableJson: endpoint({
    method: 'GET',
    path: '/research/releases/:id/tables/:table.json',
    who: 'anyone',
    summary: 'One table as JSON',
    params: table,
    response: TableFile,
    media: 'application/json',
    errors,
  }),
  readCodebook: endpoint({
    method: 'GET',
    path: '/research/releases/:id/codebook.json',
    who: 'anyone',
    summary: 'What every column, band and status of a release means',
    params: release,
    response: Codebook,
    media: 'application/json',
    errors,
  }),
  listMeasures: endpoint({
    method: 'GET',
    path: '/research/measures',
    who: 'research.read-methods',
    summary: 'What is counted: each measure with its formula, unit, source and edge cases',
    response: Measures,
  }),
  listMethods: endpoint({
    method: 'GET',
    path: '/research/methods',
    who: 'research.read-methods',
    summary: 'How numbers are made and how people in them are protected',
    response: Methods,
  }),
  listAllReleases: endpoint({
    method: 'GET',
    path: '/admin/releases',
    who: 'release.build',
    summary: 'Every release, those being built too, newest first',
    query,
    response: page(Release),
  }),
  askForRelease: endpoint({
    method: 'POST',
    path: '/admin/releases',
    who: 'release.build',
    summary: 'Ask for a release of a month; it is built in the background and then published',
    status: 202,
    body: AskForRelease,
    response: z.object({ release: Release }),
    errors: ['release.month-not-over', 'release.not-settled', 'release.already-building', 'release.reason-needed'],
  }),
} as const;
