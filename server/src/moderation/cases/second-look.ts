import { Injectable } from '@nestjs/common';
import { Content } from '#community';
import { HandlesJob, Transaction, type Tx } from '#platform';
import { Safety } from '#safety';
import { secondLook } from '../moderation.jobs.js';
import { originalOf } from '../openings/originals.js';
import { isQuick, leadingReason } from '../openings/what-to-open.js';
import { databaseNow } from '../timing/database-now.js';
import { CaseBook } from './case-book.js';
import type { ModerationCase } from './case.entity.js';

/**
 * Reads the words of a case again with the rules of now, and later with slower stages. It may raise a priority and
 * add an entry; it never lowers or ends anything.
 */
@Injectable()
export class SecondLook {
  constructor(
    private readonly transaction: Transaction,
    private readonly book: CaseBook,
    private readonly content: Content,
    private readonly safety: Safety,
  ) {}

  @HandlesJob(secondLook)
  async run({ caseId }: { caseId: string; attempt: number }): Promise<void> {
    await this.transaction.run(async (tx) => {
      const theCase = await this.book.lock(tx, caseId);
      if (theCase === undefined || theCase.secondLookDoneAt !== null || theCase.state === 'resolved') return;
      const also = { secondLookDoneAt: await databaseNow(tx) };
      const found = await this.look(tx, theCase);
      if (found === undefined) await this.book.append(tx, theCase, { type: 'second-look', priority: theCase.priority, quick: false }, { reason: 'words-gone', also });
      else await this.book.append(tx, theCase, { type: 'second-look', priority: found.priority, quick: isQuick(found) }, { reason: leadingReason(found), packVersion: found.packVersion, also });
    });
  }

  private async look(tx: Tx, { subjectType, subjectId }: ModerationCase) {
    if (subjectType !== 'post' && subjectType !== 'reply') return undefined;
    const words = await this.content.find({ type: subjectType, id: subjectId }, tx);
    if (words === undefined || words.visibility === 'withdrawn') return undefined;
    const { title, body } = await originalOf(tx, words);
    return this.safety.assess(title === null ? { body } : { title, body }, { strict: words.spaceStrict, kind: subjectType });
  }
}
