import { Injectable } from '@nestjs/common';
import type { Decide } from '@alongside/shared/moderation/decision';
import { undoSeconds } from '@alongside/shared/moderation/decision-limits';
import { Content, type FoundContent } from '#community';
import { Idempotency, Jobs, newId, Refused, type Actor, type OnceKey, type Tx } from '#platform';
import { CaseBook, highestRole } from '../cases/case-book.js';
import type { ModerationCase } from '../cases/case.entity.js';
import { refuseHeldByOther, refuseOwn, refuseUnlessLead } from '../cases/handling.js';
import { applyDecision } from '../moderation.jobs.js';
import { databaseNow } from '../timing/database-now.js';
import { CarryOut } from './carry-out.js';
import { DecisionRecord } from './decision.entity.js';
import { isAtOnce, whyNot } from './decision-rules.js';
import { endOf } from './ends.js';

/** A little more than the database needs to agree that the time is over. */
const graceMs = 200;

/** Settles a case: the log, the decision and what happens at once, in one transaction; the rest follows when it cannot be undone. */
@Injectable()
export class DecideCase {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly book: CaseBook,
    private readonly content: Content,
    private readonly carryOut: CarryOut,
    private readonly jobs: Jobs,
  ) {}

  /**
   * @returns the decision's id
   * @throws Refused with any code that the endpoint lists
   */
  async run(caseId: string, asked: Decide, by: Actor, once: OnceKey | undefined): Promise<string> {
    const { decisionId } = await this.idempotency.once(once, async (tx) => {
      const theCase = await this.book.take(tx, caseId);
      await refuseOwn(tx, theCase, by.memberId);
      const now = await databaseNow(tx);
      refuseHeldByOther(theCase, by.memberId, now);
      if (theCase.version !== asked.expectedVersion) throw new Refused('case.stale');
      if (theCase.state === 'resolved') throw new Refused('case.resolved');
      refuseUnlessLead(theCase, by);
      const words = await this.words(tx, theCase);
      // Changed a moment ago: the case will know of it in another.
      if (words !== undefined && words.revision > (theCase.subjectRevision ?? 0)) throw new Refused('case.stale');
      await this.refuseUnfit(tx, theCase, asked, by, words);
      return { decisionId: await this.settle(tx, theCase, asked, by, words, now) };
    });
    return decisionId;
  }

  private async words(tx: Tx, { subjectType, subjectId }: ModerationCase): Promise<FoundContent | undefined> {
    if (subjectType !== 'post' && subjectType !== 'reply') return undefined;
    return this.content.find({ type: subjectType, id: subjectId }, tx);
  }

  private async refuseUnfit(tx: Tx, theCase: ModerationCase, asked: Decide, by: Actor, words: FoundContent | undefined): Promise<void> {
    const other = await tx.one(
      `SELECT id FROM moderation_case WHERE subject_type = $1 AND subject_id = $2 AND id <> $3 AND state <> 'resolved' LIMIT 1`,
      [theCase.subjectType, theCase.subjectId, theCase.id],
    );
    const code = whyNot(asked.actions, {
      kind: theCase.kind,
      roles: by.roles,
      aboutSomebody: theCase.aboutMemberId !== null,
      words,
      otherCase: other !== undefined,
    });
    if (code !== undefined) throw new Refused(code);
  }

  private async settle(tx: Tx, theCase: ModerationCase, asked: Decide, by: Actor, words: FoundContent | undefined, now: Date): Promise<string> {
    const takesEffectAt = new Date(now.getTime() + undoSeconds * 1_000);
    const noteToMember = asked.noteToMember === '' ? undefined : asked.noteToMember;
    const decision: DecisionRecord = {
      id: newId(),
      caseId: theCase.id,
      round: theCase.round,
      kind: theCase.kind,
      subjectType: theCase.subjectType,
      subjectId: theCase.subjectId,
      subjectRevision: words?.revision ?? null,
      aboutMemberId: theCase.aboutMemberId,
      actions: asked.actions,
      reason: asked.reason,
      guideline: asked.guideline ?? null,
      noteToMember: noteToMember ?? null,
      until: endOf(asked.actions, takesEffectAt),
      automatic: false,
      assessmentId: null,
      packVersion: null,
      decidedBy: by.memberId,
      decidedRole: highestRole(by.roles),
      at: now,
      takesEffectAt,
      appliedAt: null,
      undoneAt: null,
      visibilityBefore: words?.visibility ?? null,
    };
    await tx.manager.insert(DecisionRecord, decision);
    const also = { lookedAt: theCase.lookedAt ?? now };
    await this.book.append(tx, theCase, { type: 'decided' }, { by, reason: asked.reason, noteToMember, also });
    for (const action of asked.actions) if (isAtOnce(action.type)) await this.carryOut.atOnce(tx, decision, action);
    tx.afterCommit(() => this.jobs.add(applyDecision, { decisionId: decision.id }, undoSeconds * 1_000 + graceMs));
    return decision.id;
  }
}
