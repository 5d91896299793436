import { Injectable } from '@nestjs/common';
import type { Role } from '@alongside/shared/identity/permissions';
import { Jobs, newId, Refused, type Actor, type Tx } from '#platform';
import { targetTimer } from '../moderation.jobs.js';
import { caseChanged } from '../moderation.events.js';
import { databaseNow } from '../timing/database-now.js';
import { HouseHours } from '../timing/house-hours.js';
import { soonerDue } from '../timing/targets.js';
import { ModerationCase } from './case.entity.js';
import { CaseLogEntry } from './case-log.entity.js';
import { isRaised, nextCase, type CaseFacts, type Entry } from './case-state.js';

export interface EntryWords {
  /** Absent where the machine wrote the entry. */
  readonly by?: Actor;
  readonly reason?: string;
  readonly note?: string;
  readonly noteToMember?: string | undefined;
  readonly packVersion?: string | undefined;
  /** Columns beside the facts that this entry changes: leases, what the machine has done. */
  readonly also?: Partial<ModerationCase>;
}

/** The one writer of cases: locks the row, appends to the log, and lets the pure machine say what the case is now. */
@Injectable()
export class CaseBook {
  constructor(
    private readonly hours: HouseHours,
    private readonly jobs: Jobs,
  ) {}

  /** The case, locked until the transaction ends, or undefined. */
  async lock(tx: Tx, id: string): Promise<ModerationCase | undefined> {
    return (await tx.manager.findOne(ModerationCase, { where: { id }, lock: { mode: 'pessimistic_write' } })) ?? undefined;
  }

  /** As `lock`. @throws Refused `case.not-found` */
  async take(tx: Tx, id: string): Promise<ModerationCase> {
    const found = await this.lock(tx, id);
    if (found === undefined) throw new Refused('case.not-found');
    return found;
  }

  /**
   * Appends one entry to a locked case and brings its row up to date.
   * @returns the id of the entry
   * @throws Refused `case.resolved` where this cannot follow any more
   */
  async append(tx: Tx, before: ModerationCase, entry: Entry, words: EntryWords = {}): Promise<string> {
    const facts = nextCase(before, entry);
    if (facts === undefined) throw new Refused('case.resolved');
    const at = await databaseNow(tx);
    const from = before.state;
    const changes = { ...factsOnly(facts), ...this.timing(before, facts, at), ...words.also };
    await tx.manager.update(ModerationCase, { id: before.id }, changes);
    Object.assign(before, changes);
    const id = await this.write(tx, before, entry, from, at, words);
    await this.armTimer(tx, before, at);
    await tx.emit(caseChanged, { caseId: before.id });
    return id;
  }

  /** Writes the first entry of a case that was just inserted. */
  async open(tx: Tx, fresh: ModerationCase, words: EntryWords): Promise<void> {
    const first = { type: 'opened', priority: fresh.priority, quick: fresh.quick } as const;
    await this.write(tx, fresh, first, null, fresh.openedAt, words);
    await this.armTimer(tx, fresh, fresh.openedAt);
  }

  /** Asks for a timer at the target time, unless it was asked for already. */
  async armTimer(tx: Tx, theCase: ModerationCase, now: Date): Promise<void> {
    const { id, dueAt, timerFor } = theCase;
    if (dueAt === null || theCase.state === 'resolved' || timerFor?.getTime() === dueAt.getTime()) return;
    await tx.manager.update(ModerationCase, { id }, { timerFor: dueAt });
    theCase.timerFor = dueAt;
    tx.afterCommit(() => this.jobs.add(targetTimer, { caseId: id, dueAt: dueAt.getTime() }, dueAt.getTime() - now.getTime()));
  }

  /** More risk starts the clock afresh, and never gives more time than there was. */
  private timing(before: ModerationCase, after: CaseFacts, at: Date): Partial<ModerationCase> {
    if (after.state === 'resolved') return before.state === 'resolved' ? {} : { resolvedAt: at, claimedBy: null, claimedUntil: null };
    const again = before.state === 'resolved';
    if (!again && !isRaised(before, after)) return {};
    const due = this.hours.dueAt(after.priority, after.quick, at);
    return {
      waitingSince: at,
      lookedAt: null,
      dueAt: again ? due : soonerDue(before.dueAt, due),
      timerFiredAt: null,
      resolvedAt: null,
    };
  }

  private async write(tx: Tx, now: ModerationCase, entry: Entry, from: CaseLogEntry['fromState'], at: Date, words: EntryWords): Promise<string> {
    const id = newId();
    await tx.manager.insert(CaseLogEntry, {
      id,
      caseId: now.id,
      type: entry.type,
      at,
      byMemberId: words.by?.memberId ?? null,
      byRole: words.by === undefined ? null : highestRole(words.by.roles),
      automatic: words.by === undefined,
      fromState: from,
      toState: now.state,
      priority: now.priority,
      round: now.round,
      reason: words.reason ?? null,
      note: words.note ?? null,
      noteToMember: words.noteToMember ?? null,
      packVersion: words.packVersion ?? null,
    });
    return id;
  }
}

const factsOnly = ({ state, priority, quick, round, version }: CaseFacts) => ({ state, priority, quick, round, version });

/** Under which role somebody acts: the one that moderates most. */
export const highestRole = (held: readonly Role[]): Role =>
  (['safeguarding-lead', 'moderator', 'peer-moderator'] as const).find((role) => held.includes(role)) ?? 'peer';
