import { Injectable } from '@nestjs/common';
import type { Action } from '@alongside/shared/moderation/decision';
import { Content, Visibility } from '#community';
import { Limits } from '#identity';
import type { Tx } from '#platform';
import type { DecisionRecord } from './decision.entity.js';

/** Does what a decision's actions say to words and accounts; every effect carries the decision's id. */
@Injectable()
export class CarryOut {
  constructor(
    private readonly content: Content,
    private readonly visibility: Visibility,
    private readonly limits: Limits,
  ) {}

  /** Takes words out of view, the one thing that does not wait. */
  async atOnce(tx: Tx, decision: DecisionRecord, action: Action): Promise<void> {
    const subject = wordsOf(decision);
    if (subject === undefined) return;
    const to = action.type === 'remove' ? 'removed' : 'hidden';
    await this.visibility.set(tx, subject, to, { byDecision: decision.id });
  }

  /**
   * Puts words back where they stood before `atOnce`; words that have changed since wait for the person who reads them.
   * Words that a colleague took out of view since stay there, and it is for that decision to put them back.
   */
  async takeBack(tx: Tx, decision: DecisionRecord): Promise<void> {
    const subject = wordsOf(decision);
    if (subject === undefined || decision.visibilityBefore === null) return;
    const since = await standingSince(tx, decision);
    if (since !== undefined) {
      await tx.query('UPDATE decision SET visibility_before = $2 WHERE id = $1', [since.id, decision.visibilityBefore]);
      return this.visibility.set(tx, subject, since.removes ? 'removed' : 'hidden', { byDecision: since.id });
    }
    const words = await this.content.find(subject, tx);
    const to = words?.revision === decision.subjectRevision ? decision.visibilityBefore : 'held';
    return this.visibility.set(tx, subject, to, { byDecision: decision.id });
  }

  /** Does what waits until the decision cannot be undone. */
  async afterwards(tx: Tx, decision: DecisionRecord, action: Action): Promise<void> {
    switch (action.type) {
      case 'release':
      case 'redact':
      case 'content-note':
        return this.onWords(tx, decision, action);
      case 'limit-posting':
        return this.limit(tx, decision, 'posting-limited');
      case 'pause-member':
        return this.limit(tx, decision, 'paused');
      case 'close-account':
        return this.limit(tx, decision, 'closed');
      case 'hide':
      case 'remove':
      // Words to the member go out as a notice and stand in their record.
      case 'message':
      case 'formal-notice':
      case 'no-action':
      // Appeals are answered by a later desk; nobody can decide these yet.
      case 'uphold':
      case 'overturn':
        return;
    }
  }

  private async onWords(tx: Tx, decision: DecisionRecord, action: Extract<Action, { type: 'release' | 'redact' | 'content-note' }>): Promise<void> {
    const subject = wordsOf(decision);
    if (subject === undefined) return;
    switch (action.type) {
      case 'release': {
        // Beside new hiding, words hidden before stay so: the new places were chosen in the words as they are shown.
        const to = decision.actions.some(({ type }) => type === 'redact') ? 'redacted' : 'visible';
        return this.visibility.set(tx, subject, to, { byDecision: decision.id });
      }
      case 'redact':
        return this.visibility.redact(tx, subject, action.spans);
      case 'content-note':
        return this.visibility.addContentNote(tx, subject, action.note);
    }
  }

  private async limit(tx: Tx, { id, aboutMemberId, until }: DecisionRecord, kind: 'posting-limited' | 'paused' | 'closed'): Promise<void> {
    if (aboutMemberId === null) return;
    await this.limits.set(tx, { memberId: aboutMemberId, kind, until: kind === 'closed' ? null : until, decisionId: id });
  }
}

const wordsOf = ({ subjectType, subjectId }: DecisionRecord): { type: 'post' | 'reply'; id: string } | undefined =>
  subjectType === 'post' || subjectType === 'reply' ? { type: subjectType, id: subjectId } : undefined;

/** The next decision of another case that took the same words out of view and stands. */
const standingSince = async (tx: Tx, { id, at, subjectType, subjectId }: DecisionRecord): Promise<{ id: string; removes: boolean } | undefined> =>
  tx.one(
    `SELECT id, actions @> '[{"type": "remove"}]' AS removes FROM decision
     WHERE subject_type = $1 AND subject_id = $2 AND (at, id) > ($3, $4) AND NOT automatic AND undone_at IS NULL
       AND (actions @> '[{"type": "remove"}]' OR actions @> '[{"type": "hide"}]')
     ORDER BY at, id LIMIT 1`,
    [subjectType, subjectId, at, id],
  );
