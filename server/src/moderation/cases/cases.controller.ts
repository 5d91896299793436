import { Controller } from '@nestjs/common';
import type { InputOf } from '@alongside/shared/kernel/endpoint';
import { moderationApi } from '@alongside/shared/moderation/api';
import { By, Contract, Input, Once, Refused, type Actor, type OnceKey } from '#platform';
import { OneCaseReads } from '../queue/one-case.reads.js';
import { CaseLogReads } from '../queue/case-log.reads.js';
import { QueueReads } from '../queue/queue.reads.js';
import { ClaimCase } from './claim-case.js';
import { EscalateCase } from './escalate-case.js';
import { LetGoOfCase } from './let-go-of-case.js';
import { WriteCaseNote } from './write-case-note.js';

@Controller()
export class CasesController {
  constructor(
    private readonly queue: QueueReads,
    private readonly oneCase: OneCaseReads,
    private readonly log: CaseLogReads,
    private readonly claimCase: ClaimCase,
    private readonly letGoOfCase: LetGoOfCase,
    private readonly writeCaseNote: WriteCaseNote,
    private readonly escalateCase: EscalateCase,
  ) {}

  @Contract(moderationApi.cases)
  list(@By() by: Actor, @Input() { query }: InputOf<typeof moderationApi.cases>) {
    return this.queue.page(by.memberId, query);
  }

  @Contract(moderationApi.oneCase)
  read(@By() by: Actor, @Input() { params }: InputOf<typeof moderationApi.oneCase>) {
    return this.oneCase.read(params.id, by.memberId);
  }

  @Contract(moderationApi.claimCase)
  async claim(@By() by: Actor, @Input() { params }: InputOf<typeof moderationApi.claimCase>) {
    const { until, version } = await this.claimCase.run(params.id, by);
    return { claim: { by: { id: by.memberId, username: by.username }, until: until.toISOString(), mine: true }, version };
  }

  @Contract(moderationApi.letGoOfCase)
  letGo(@By() by: Actor, @Input() { params }: InputOf<typeof moderationApi.letGoOfCase>) {
    return this.letGoOfCase.run(params.id, by);
  }

  @Contract(moderationApi.writeCaseNote)
  async note(@By() by: Actor, @Input() { params, body }: InputOf<typeof moderationApi.writeCaseNote>, @Once() once: OnceKey | undefined) {
    const entry = await this.log.entry(params.id, await this.writeCaseNote.run(params.id, body.note, by, once));
    if (entry === undefined) throw new Refused('case.not-found');
    return { entry };
  }

  @Contract(moderationApi.escalateCase)
  async escalate(@By() by: Actor, @Input() { params, body }: InputOf<typeof moderationApi.escalateCase>, @Once() once: OnceKey | undefined) {
    await this.escalateCase.run(params.id, body.reason, by, once);
    const item = await this.queue.item(params.id, by.memberId);
    if (item === undefined) throw new Refused('case.not-found');
    return { case: item };
  }
}
