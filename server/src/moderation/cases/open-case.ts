import { Injectable } from '@nestjs/common';
import type { SubjectType } from '@alongside/shared/moderation/report';
import type { CaseKind } from '@alongside/shared/moderation/states';
import type { Priority } from '@alongside/shared/safety/assessment';
import { Jobs, newId, type Tx } from '#platform';
import { caseOpened } from '../moderation.events.js';
import { secondLook } from '../moderation.jobs.js';
import { databaseNow } from '../timing/database-now.js';
import { HouseHours } from '../timing/house-hours.js';
import { CaseBook } from './case-book.js';
import { ModerationCase } from './case.entity.js';
import { openedCase } from './case-state.js';

export interface Opening {
  readonly kind: CaseKind;
  readonly subject: { readonly type: SubjectType; readonly id: string };
  /** Of the words that were read; null where there are none. */
  readonly revision: number | null;
  readonly aboutMemberId: string | null;
  readonly spaceId: string | null;
  readonly priority: Priority;
  readonly quick: boolean;
  /** How it reads in the log when it joins a case that is already there. */
  readonly joinsAs: 'report-joined' | 'finding-joined';
  readonly reason: string;
  readonly packVersion?: string | undefined;
}

/** Opens a case, or joins the live one of the same subject and kind: there is never more than one. */
@Injectable()
export class OpenCase {
  constructor(
    private readonly book: CaseBook,
    private readonly hours: HouseHours,
    private readonly jobs: Jobs,
  ) {}

  /** @returns the case, locked */
  async run(tx: Tx, opening: Opening): Promise<ModerationCase> {
    for (;;) {
      const live = await this.live(tx, opening);
      if (live !== undefined) return this.join(tx, live, opening);
      const fresh = await this.insert(tx, opening);
      if (fresh !== undefined) return fresh;
      // Somebody else's came first and is committed by now; join it, or try again if it is settled already.
    }
  }

  private async live(tx: Tx, { kind, subject }: Opening): Promise<ModerationCase | undefined> {
    const row = await tx.one<{ id: string }>(
      `SELECT id FROM moderation_case WHERE subject_type = $1 AND subject_id = $2 AND kind = $3 AND state <> 'resolved' FOR UPDATE`,
      [subject.type, subject.id, kind],
    );
    return row === undefined ? undefined : this.book.lock(tx, row.id);
  }

  private async join(tx: Tx, live: ModerationCase, opening: Opening): Promise<ModerationCase> {
    const { joinsAs, priority, quick, reason, packVersion, revision } = opening;
    const subjectRevision = revision === null ? live.subjectRevision : Math.max(revision, live.subjectRevision ?? 0);
    await this.book.append(tx, live, { type: joinsAs, priority, quick }, { reason, packVersion, also: { subjectRevision } });
    return live;
  }

  private async insert(tx: Tx, opening: Opening): Promise<ModerationCase | undefined> {
    const at = await databaseNow(tx);
    const { kind, subject, revision, aboutMemberId, spaceId, priority, quick, reason, packVersion } = opening;
    const looks = subject.type === 'post' || subject.type === 'reply';
    const fresh: ModerationCase = {
      id: newId(),
      kind,
      ...openedCase(priority, quick),
      subjectType: subject.type,
      subjectId: subject.id,
      subjectRevision: revision,
      aboutMemberId,
      spaceId,
      openedAt: at,
      waitingSince: at,
      lookedAt: null,
      dueAt: this.hours.dueAt(priority, quick, at),
      resolvedAt: null,
      claimedBy: null,
      claimedUntil: null,
      timerFor: null,
      timerFiredAt: null,
      secondLookAskedAt: looks ? at : null,
      secondLookTries: looks ? 1 : 0,
      // Nothing to read again where the case is about a person.
      secondLookDoneAt: looks ? null : at,
    };
    const put = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(ModerationCase)
      .values(fresh)
      .orIgnore()
      .returning('id')
      .execute();
    if ((put.raw as unknown[]).length === 0) return undefined;
    await this.book.open(tx, fresh, { reason, packVersion });
    if (looks) tx.afterCommit(() => this.jobs.add(secondLook, { caseId: fresh.id, attempt: 1 }));
    await tx.emit(caseOpened, { caseId: fresh.id, kind, priority });
    return fresh;
  }
}
