import { Injectable } from '@nestjs/common';
import type { OutputOf } from '@alongside/shared/kernel/endpoint';
import type { Page } from '@alongside/shared/kernel/page';
import type { insightsApi } from '@alongside/shared/insights/api';
import { tableIds } from '@alongside/shared/insights/table';
import { Database, decodeCursor, Refused, toPage } from '#platform';
import { monthOf } from '../calendar.js';
import { tableWords } from '../words/tables.js';

type ReleaseAnswer = OutputOf<typeof insightsApi.askForRelease>['release'];
type DetailAnswer = OutputOf<typeof insightsApi.readRelease>;
type FileAnswer = DetailAnswer['codebook'];

interface ReleaseRow extends Omit<ReleaseAnswer, 'period' | 'askedAt' | 'publishedAt'> {
  readonly howMade: string | null;
  readonly askedAt: Date;
  readonly publishedAt: Date | null;
}

interface FileRow {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A frozen file as it is sent. */
export interface FrozenFile {
  readonly bytes: Buffer;
  readonly media: string;
  readonly sha256: string;
  /** What it is called when it is saved: `alongside-2026-10-v1-T1.csv`. */
  readonly savedAs: string;
}

const release = `
  SELECT r.id, r.site_id AS "siteId", r.period_type AS "periodType", r.period_start::text AS "periodStart",
    r.period_end::text AS "periodEnd", r.version, r.demo, r.method, r.method_version AS "methodVersion",
    r.definition_version AS "definitionVersion", r.state, r.reason, r.how_made AS "howMade", r.asked_at AS "askedAt",
    r.published_at AS "publishedAt",
    r.state = 'published' AND NOT EXISTS (
      SELECT 1 FROM release n WHERE n.site_id = r.site_id AND n.period_type = r.period_type
        AND n.period_start = r.period_start AND n.version > r.version AND n.state = 'published'
    ) AS latest
  FROM release r`;

@Injectable()
export class Releases {
  constructor(private readonly database: Database) {}

  /** Newest first. @param everything those still being built too, for administrators */
  async page({ cursor, limit }: { cursor?: string | undefined; limit: number }, everything = false): Promise<Page<ReleaseAnswer>> {
    const [before] = decodeCursor(cursor, 1) ?? [];
    const rows = await this.database.query<ReleaseRow>(
      `${release} WHERE ($1::boolean OR r.state = 'published') AND ($2::uuid IS NULL OR r.id < $2) ORDER BY r.id DESC LIMIT $3`,
      [everything, before ?? null, limit + 1],
    );
    return toPage(rows, limit, (row) => [row.id], answerOf);
  }

  /** @throws Refused `release.not-found` */
  async any(id: string): Promise<ReleaseAnswer> {
    return answerOf(await this.row(id));
  }

  /** @throws Refused `release.not-found` for one that is unknown or not published yet */
  async published(id: string): Promise<DetailAnswer> {
    const row = await this.row(id);
    if (row.howMade === null) throw new Refused('release.not-found');
    const files = await this.database.query<FileRow>(
      `SELECT name, length(bytes) AS bytes, encode(sha256, 'hex') AS sha256 FROM release_file WHERE release_id = $1`,
      [id],
    );
    const file = (name: string, path: string): FileAnswer => {
      const found = files.find((one) => one.name === name);
      if (found === undefined) throw new Error(`The release has no ${name}.`);
      return { format: name.endsWith('.csv') ? 'csv' : 'json', path, bytes: found.bytes, sha256: found.sha256 };
    };
    const at = `/research/releases/${id}`;
    return {
      ...answerOf(row),
      howMade: row.howMade,
      tables: tableIds.map((table) => ({
        id: table,
        title: tableWords[table].title,
        note: tableWords[table].note,
        files: ['csv', 'json'].map((format) => file(`${table}.${format}`, `${at}/tables/${table}.${format}`)),
      })),
      codebook: file('codebook.json', `${at}/codebook.json`),
    };
  }

  /** @throws Refused `release.not-found` */
  async file(id: string, name: string): Promise<FrozenFile> {
    const found = await this.database.one<FrozenFile>(
      `SELECT f.bytes, f.media, encode(f.sha256, 'hex') AS sha256,
         r.site_id || '-' || to_char(r.period_start, 'YYYY-MM') || '-v' || r.version || '-' || f.name AS "savedAs"
       FROM release_file f JOIN release r ON r.id = f.release_id
       WHERE f.release_id = $1 AND f.name = $2 AND r.state = 'published'`,
      [id, name],
    );
    if (found === undefined) throw new Refused('release.not-found');
    return found;
  }

  private async row(id: string): Promise<ReleaseRow> {
    const found = await this.database.one<ReleaseRow>(`${release} WHERE r.id = $1`, [id]);
    if (found === undefined) throw new Refused('release.not-found');
    return found;
  }
}

const answerOf = (row: ReleaseRow): ReleaseAnswer => ({
  ...row,
  period: monthOf(row.periodStart),
  askedAt: row.askedAt.toISOString(),
  publishedAt: row.publishedAt?.toISOString() ?? null,
});
