import type { INestApplicationContext } from '@nestjs/common';
import { Recount } from '#community';
import type { Database, Jobs } from '#platform';

/** How things stand, in numbers that are safe to paste in public. `ok` is false when something needs a person. */
export const doctor = async (database: Database, jobs: Jobs, app: INestApplicationContext): Promise<Readonly<Record<string, unknown>>> => {
  const number = async (sql: string): Promise<number> => Number((await database.one<{ value: string }>(sql))?.value ?? 0);
  const report = {
    postgres: (await database.one<{ server_version: string }>('SHOW server_version'))?.server_version,
    clockSkewMs: Math.round(Math.abs((await number('SELECT extract(epoch FROM clock_timestamp()) * 1000 AS value')) - Date.now())),
    eventsWaiting: await number('SELECT count(*) AS value FROM outbox_delivery'),
    eventsFailing: await number('SELECT count(*) AS value FROM outbox_delivery WHERE attempts > 3'),
    lateCases: await number(`SELECT count(*) AS value FROM moderation_case WHERE state <> 'resolved' AND due_at < now() AND looked_at IS NULL`),
    wrongCounts: (await app.get(Recount).faults()).length,
    queue: await jobs.counts(),
  };
  return { ok: report.eventsFailing === 0 && report.wrongCounts === 0 && report.clockSkewMs < 2_000, ...report };
};
