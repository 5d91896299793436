import { Controller } from '@nestjs/common';
import { communityApi } from '@alongside/shared/community/api';
import type { InputOf } from '@alongside/shared/kernel/endpoint';
import { By, Contract, Input, Once, type Actor, type OnceKey } from '#platform';
import { ChangeReply } from './change-reply.js';
import { RepliesReads } from './replies.reads.js';
import { SubmitReply } from './submit-reply.js';
import { WithdrawReply } from './withdraw-reply.js';

@Controller()
export class RepliesController {
  constructor(
    private readonly reads: RepliesReads,
    private readonly submitReply: SubmitReply,
    private readonly changeReply: ChangeReply,
    private readonly withdrawReply: WithdrawReply,
  ) {}

  @Contract(communityApi.listReplies)
  list(@By() by: Actor, @Input() { params, query }: InputOf<typeof communityApi.listReplies>) {
    return this.reads.thread(by.memberId, params.id, query);
  }

  @Contract(communityApi.submitReply)
  submit(@By() by: Actor, @Input() { params, body }: InputOf<typeof communityApi.submitReply>, @Once() once: OnceKey | undefined) {
    return this.submitReply.run(by, params.id, body, once);
  }

  @Contract(communityApi.changeReply)
  change(@By() by: Actor, @Input() { params, body }: InputOf<typeof communityApi.changeReply>, @Once() once: OnceKey | undefined) {
    return this.changeReply.run(by, params.id, body, once);
  }

  @Contract(communityApi.withdrawReply)
  withdraw(@By() by: Actor, @Input() { params }: InputOf<typeof communityApi.withdrawReply>) {
    return this.withdrawReply.run(by, params.id);
  }
}
