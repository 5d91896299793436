import { Injectable } from '@nestjs/common';
import type { Action } from '@alongside/shared/moderation/decision';
import { Content, postSubmitted, replySubmitted, type FoundContent, type Subject } from '#community';
import { newId, OnEvent, type EventContext, type Tx } from '#platform';
import type { ModerationCase } from '../cases/case.entity.js';
import { CaseBook } from '../cases/case-book.js';
import { Evidence } from '../cases/evidence.entity.js';
import { OpenCase } from '../cases/open-case.js';
import { DecisionRecord } from '../decisions/decision.entity.js';
import { databaseNow } from '../timing/database-now.js';
import { originalOf } from './originals.js';
import { automaticActions, isQuick, kindsToOpen, leadingReason, priorityToOpen, type Assessed } from './what-to-open.js';

interface AssessedWords extends Assessed {
  readonly id: string;
  readonly revision: number;
  readonly packVersion: string;
}

/** Opens or joins a case for words that the first reading noticed, and writes down what it did to them by itself. */
@Injectable()
export class OpenFromAssessment {
  constructor(
    private readonly cases: OpenCase,
    private readonly book: CaseBook,
    private readonly content: Content,
  ) {}

  @OnEvent(postSubmitted)
  async post({ postId, assessmentId }: { postId: string; assessmentId: string }, { tx }: EventContext): Promise<void> {
    await this.open(tx, { type: 'post', id: postId }, assessmentId);
  }

  @OnEvent(replySubmitted)
  async reply({ replyId, assessmentId }: { replyId: string; assessmentId: string }, { tx }: EventContext): Promise<void> {
    await this.open(tx, { type: 'reply', id: replyId }, assessmentId);
  }

  private async open(tx: Tx, subject: Subject, assessmentId: string): Promise<void> {
    const assessed = await tx.one<AssessedWords>(
      `SELECT id, revision, priority, content_action AS "contentAction", findings, pack_version AS "packVersion" FROM assessment WHERE id = $1`,
      [assessmentId],
    );
    const words = await this.content.find(subject, tx);
    if (assessed === undefined || words === undefined) return;
    const live = await liveKinds(tx, subject);
    const kinds = kindsToOpen(assessed, words.visibility, live.length > 0);
    for (const kind of live) if (!kinds.includes(kind)) await this.tellOfChange(tx, kind, words, assessed);
    for (const [place, kind] of kinds.entries()) {
      const opened = await this.openOne(tx, kind, words, assessed);
      if (place === 0) await this.recordAutomatic(tx, opened, words, assessed);
    }
  }

  /** Nothing new was noticed, but whoever decides should have read these words. */
  private async tellOfChange(tx: Tx, kind: ModerationCase['kind'], words: FoundContent, { revision }: AssessedWords): Promise<void> {
    await this.cases.run(tx, { ...about(words), kind, revision, priority: 'P3', quick: false, joinsAs: 'finding-joined', reason: 'words-changed' });
  }

  private async openOne(tx: Tx, kind: ModerationCase['kind'], words: FoundContent, assessed: AssessedWords): Promise<ModerationCase> {
    const opened = await this.cases.run(tx, {
      ...about(words),
      kind,
      revision: assessed.revision,
      priority: priorityToOpen(assessed, words.visibility),
      quick: isQuick(assessed),
      joinsAs: 'finding-joined',
      reason: leadingReason(assessed),
      packVersion: assessed.packVersion,
    });
    if (assessed.priority === 'P0' || assessed.priority === 'P1') await this.keepEvidence(tx, opened, words, assessed);
    return opened;
  }

  private async keepEvidence(tx: Tx, { id: caseId }: ModerationCase, words: FoundContent, assessed: AssessedWords): Promise<void> {
    // Words taken back in the meantime are gone; the case stays, since somebody may still be at risk.
    if (words.visibility === 'withdrawn') return;
    await tx.manager.insert(Evidence, {
      id: newId(),
      caseId,
      reportId: null,
      assessmentId: assessed.id,
      at: await databaseNow(tx),
      ...(await originalOf(tx, words)),
      revision: words.revision,
      // Places fit only the words they were found in.
      findings: words.revision === assessed.revision ? [...assessed.findings] : [],
    });
  }

  private async recordAutomatic(tx: Tx, theCase: ModerationCase, words: FoundContent, assessed: AssessedWords): Promise<void> {
    const notes = await tx.one<{ notes: string[] }>(`SELECT assessed_notes AS notes FROM ${words.type} WHERE id = $1`, [words.id]);
    const actions: Action[] = automaticActions(assessed, notes?.notes ?? []);
    if (actions.length === 0) return;
    const at = await databaseNow(tx);
    const reason = leadingReason(assessed);
    await tx.manager.insert(DecisionRecord, {
      id: newId(),
      caseId: theCase.id,
      round: theCase.round,
      kind: theCase.kind,
      subjectType: words.type,
      subjectId: words.id,
      subjectRevision: assessed.revision,
      aboutMemberId: words.authorId,
      actions,
      reason,
      guideline: null,
      noteToMember: null,
      until: null,
      automatic: true,
      assessmentId: assessed.id,
      packVersion: assessed.packVersion,
      decidedBy: null,
      decidedRole: null,
      at,
      takesEffectAt: at,
      appliedAt: at,
      undoneAt: null,
      visibilityBefore: null,
    });
    await this.book.append(tx, theCase, { type: 'acted-automatically' }, { reason, packVersion: assessed.packVersion });
  }
}

const about = ({ type, id, authorId, spaceId }: FoundContent) => ({ subject: { type, id }, aboutMemberId: authorId, spaceId });

const liveKinds = async (tx: Tx, { type, id }: Subject): Promise<ModerationCase['kind'][]> => {
  const rows = await tx.query<Pick<ModerationCase, 'kind'>>(
    `SELECT kind FROM moderation_case WHERE subject_type = $1 AND subject_id = $2 AND kind <> 'appeal' AND state <> 'resolved' FOR UPDATE`,
    [type, id],
  );
  return rows.map(({ kind }) => kind);
};
