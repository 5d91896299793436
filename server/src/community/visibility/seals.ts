import { Injectable } from '@nestjs/common';
import { Sweeps, type Tx } from '#platform';
import type { Subject } from './subject.js';

const keptFor = '30 days';

export interface Original {
  readonly title: string | null;
  readonly body: string;
}

/** Keeps the words of one revision aside, for thirty days. The first original of a revision stays: it is the whole one. */
export const seal = async (tx: Tx, subject: Subject, revision: number, original: Original, at: Date): Promise<void> => {
  await tx.query(
    `INSERT INTO sealed_original (subject_type, subject_id, revision, title, body, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6::timestamptz + interval '${keptFor}') ON CONFLICT DO NOTHING`,
    [subject.type, subject.id, revision, original.title, original.body, at],
  );
};

/** Takes the words of one revision back out, if they are still kept. */
export const unseal = async (tx: Tx, subject: Subject, revision: number): Promise<Original | undefined> =>
  tx.one<Original>(
    'DELETE FROM sealed_original WHERE subject_type = $1 AND subject_id = $2 AND revision = $3 RETURNING title, body',
    [subject.type, subject.id, revision],
  );

/** Destroys everything kept aside of something its author took back. */
export const destroySeals = async (tx: Tx, subject: Subject): Promise<void> => {
  await tx.query('DELETE FROM sealed_original WHERE subject_type = $1 AND subject_id = $2', [subject.type, subject.id]);
};

@Injectable()
export class Seals {
  @Sweeps({ name: 'community.sealed-originals', everySeconds: 3_600 })
  async destroyExpired(tx: Tx): Promise<number> {
    return (await tx.query('DELETE FROM sealed_original WHERE expires_at < now() RETURNING subject_id')).length;
  }
}
