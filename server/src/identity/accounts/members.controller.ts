import { Controller, Req, Res } from '@nestjs/common';
import { doorApi } from '@alongside/shared/identity/door.api';
import type { InputOf } from '@alongside/shared/kernel/endpoint';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Contract, Input } from '#platform';
import { OfferNames } from '../names/offer-names.js';
import { BrowserSession } from '../sessions/browser-session.js';
import { deviceLabel } from '../sessions/device-label.js';
import { JoinMember, type Joined } from './join-member.js';
import { MeReads } from './me.reads.js';
import { RecoverAccount } from './recover-account.js';

@Controller()
export class MembersController {
  constructor(
    private readonly offerNames: OfferNames,
    private readonly joinMember: JoinMember,
    private readonly recoverAccount: RecoverAccount,
    private readonly reads: MeReads,
    private readonly browserSession: BrowserSession,
  ) {}

  @Contract(doorApi.offerNames)
  async names() {
    return { names: await this.offerNames.run() };
  }

  @Contract(doorApi.join)
  async join(
    @Input() { body: { username, password, guidelinesVersion, email } }: InputOf<typeof doorApi.join>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const device = deviceLabel(request.headers['user-agent']);
    return this.welcome(await this.joinMember.run({ username, password, guidelinesVersion, email, device }), request, reply);
  }

  @Contract(doorApi.recover)
  async recover(
    @Input() { body }: InputOf<typeof doorApi.recover>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const device = deviceLabel(request.headers['user-agent']);
    return this.welcome(await this.recoverAccount.run({ ...body, device }), request, reply);
  }

  private async welcome({ memberId, session, recoveryCode }: Joined, request: FastifyRequest, reply: FastifyReply) {
    this.browserSession.keep(request, reply, session);
    return { member: await this.reads.own(memberId), session, recoveryCode };
  }
}
