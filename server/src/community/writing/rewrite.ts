import { Injectable } from '@nestjs/common';
import type { Assessment } from '@alongside/shared/safety/assessment';
import { Clock, Refused, type Tx } from '#platform';
import { Safety } from '#safety';
import { move } from '../visibility/move.js';
import { placeChanged } from '../visibility/placing.js';
import { seal, unseal } from '../visibility/seals.js';
import type { Subject } from '../visibility/subject.js';
import { lockWritten, type WrittenRow } from '../visibility/written-row.js';
import { CheckWords } from './check-words.js';
import type { Words } from './parts.js';

/** What of the words changes; what is not given stays as it was. */
export interface Change {
  readonly title?: string | null | undefined;
  readonly body?: string | undefined;
  readonly contentNotes?: readonly string[] | undefined;
}

export interface Rewritten extends Pick<Assessment, 'priority' | 'contentAction'> {
  readonly revision: number;
  readonly assessmentId: string;
}

/** Replaces the words of a post or reply by its author: a new revision, assessed as a whole and placed anew. */
@Injectable()
export class Rewrite {
  constructor(
    private readonly words: CheckWords,
    private readonly safety: Safety,
    private readonly clock: Clock,
  ) {}

  /**
   * @param row the author's own, from `lockOwn`
   * @param limited whether a person reads this author's words before others do
   */
  async run(tx: Tx, row: WrittenRow, change: Change, limited: boolean): Promise<Rewritten> {
    const before = await asWritten(tx, row);
    const words: Words = {
      title: change.title === undefined ? before.title : change.title,
      body: change.body ?? before.body,
      notes: change.contentNotes ?? before.notes,
    };
    const { assessment, shown, assessedNotes } = this.words.check(words, { strict: row.spaceStrict, kind: row.type });
    const { priority, contentAction } = assessment;
    const place = placeChanged(row, contentAction, limited);
    const revision = row.revision + 1;
    const at = this.clock.now();
    await tx.query(
      `UPDATE ${row.type} SET body = $2, content_notes = $3, assessed_notes = $4, revision = $5, edited_at = $6 WHERE id = $1`,
      [row.id, shown.body, shown.notes, assessedNotes, revision, at],
    );
    if (row.type === 'post') await tx.query('UPDATE post SET title = $2 WHERE id = $1', [row.id, shown.title]);
    if (place.redactedBy !== null) await seal(tx, row, revision, words, at);
    await move(tx, row, place, at);
    const assessmentId = await this.safety.record(tx, { type: row.type, id: row.id, revision }, assessment);
    return { revision, assessmentId, priority, contentAction };
  }
}

/** Words the check had hidden are read again as they were written; words a person had hidden stay hidden until they are written anew. */
const asWritten = async (tx: Tx, row: WrittenRow): Promise<Words> => {
  const notes = row.contentNotes;
  const original = row.redactedBy === 'words' ? await unseal(tx, row, row.revision) : undefined;
  return { title: row.title, body: row.body, ...original, notes };
};

/**
 * Locks something of the author's own that they can still see.
 * @throws Refused `post.not-found`, `reply.not-found`
 */
export const lockOwn = async (tx: Tx, subject: Subject, authorId: string): Promise<WrittenRow> => {
  const row = await lockWritten(tx, subject);
  if (row.authorId !== authorId || row.visibility === 'withdrawn' || row.visibility === 'removed') {
    throw new Refused(`${subject.type}.not-found`);
  }
  return row;
};
