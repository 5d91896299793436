import { Injectable } from '@nestjs/common';
import { isReadable, type Visibility as Seen } from '@alongside/shared/community/visibility';
import { Clock, type Tx } from '#platform';
import { hideSpans, type HiddenSpan } from './hide-spans.js';
import { move } from './move.js';
import { settleReadable } from './placing.js';
import { seal, unseal } from './seals.js';
import type { Subject } from './subject.js';
import { lockWritten, type WrittenRow } from './written-row.js';

/** For people who moderate: moves posts and replies in and out of view, adds notes, hides words. */
@Injectable()
export class Visibility {
  constructor(private readonly clock: Clock) {}

  /**
   * Moves something to where a person decided. Back in view, words that were hidden stay so and notes keep it noted;
   * asking for something redacted to be visible shows its hidden words again, as long as they are kept.
   * What its author took back stays gone.
   * @throws Refused `post.not-found`, `reply.not-found`
   */
  async set(tx: Tx, subject: Subject, to: Seen, { byDecision }: { byDecision?: string } = {}): Promise<void> {
    const row = await lockWritten(tx, subject);
    if (row.visibility === 'withdrawn') return;
    const restored = row.visibility === 'redacted' && isReadable(to) && to !== 'redacted' && (await this.restore(tx, row));
    const redactedBy = restored ? null : row.redactedBy;
    const visibility = settleReadable(to, {
      redacted: redactedBy !== null,
      notes: row.assessedNotes.length + row.addedNotes.length > 0,
    });
    if (visibility === row.visibility && redactedBy === row.redactedBy) return;
    await move(tx, row, { visibility, heldFor: visibility === 'held' ? 'team' : null, redactedBy }, this.clock.now(), byDecision);
  }

  /** Adds a note about what readers will meet; a note that is there already changes nothing. */
  async addContentNote(tx: Tx, subject: Subject, note: string): Promise<void> {
    const row = await lockWritten(tx, subject);
    if (row.visibility === 'withdrawn' || row.addedNotes.includes(note)) return;
    await tx.query(`UPDATE ${row.type} SET added_notes = array_append(added_notes, $2) WHERE id = $1`, [row.id, note]);
    await move(tx, row, { ...row, visibility: row.visibility === 'visible' ? 'noted' : row.visibility }, this.clock.now());
  }

  /** Hides stretches of the words as they stand, and keeps the original aside. */
  async redact(tx: Tx, subject: Subject, spans: readonly HiddenSpan[]): Promise<void> {
    const row = await lockWritten(tx, subject);
    if (row.visibility === 'withdrawn') return;
    const now = this.clock.now();
    await seal(tx, row, row.revision, row, now);
    await write(tx, row, {
      title: row.title === null ? null : hideSpans(row.title, 'title', spans),
      body: hideSpans(row.body, 'body', spans),
    });
    const visibility = isReadable(row.visibility) ? 'redacted' : row.visibility;
    await move(tx, row, { visibility, heldFor: row.heldFor, redactedBy: 'team' }, now);
  }

  private async restore(tx: Tx, row: WrittenRow): Promise<boolean> {
    const original = await unseal(tx, row, row.revision);
    if (original === undefined) return false;
    await write(tx, row, original);
    return true;
  }
}

const write = async (tx: Tx, { type, id }: Subject, words: { title: string | null; body: string }): Promise<void> => {
  if (type === 'post') await tx.query('UPDATE post SET title = $2, body = $3 WHERE id = $1', [id, words.title, words.body]);
  else await tx.query('UPDATE reply SET body = $2 WHERE id = $1', [id, words.body]);
};
