import { Controller, Req, Res } from '@nestjs/common';
import { doorApi } from '@alongside/shared/identity/door.api';
import type { InputOf } from '@alongside/shared/kernel/endpoint';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By, Contract, Input, Refused, Transaction, type Actor } from '#platform';
import { MeReads } from '../accounts/me.reads.js';
import { BrowserSession } from './browser-session.js';
import { deviceLabel } from './device-label.js';
import { EndSessions } from './end-sessions.js';
import { SessionReads } from './sessions.reads.js';
import { SignIn } from './sign-in.js';

@Controller()
export class SessionsController {
  constructor(
    private readonly transaction: Transaction,
    private readonly signInWith: SignIn,
    private readonly endSessions: EndSessions,
    private readonly reads: SessionReads,
    private readonly members: MeReads,
    private readonly browserSession: BrowserSession,
  ) {}

  @Contract(doorApi.signIn)
  async signIn(
    @Input() { body: { username, password } }: InputOf<typeof doorApi.signIn>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const device = deviceLabel(request.headers['user-agent']);
    const { memberId, session } = await this.signInWith.run({ username, password, device });
    this.browserSession.keep(request, reply, session);
    return { member: await this.members.own(memberId), session };
  }

  @Contract(doorApi.signOut)
  async signOut(@By() by: Actor, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    await this.transaction.run((tx) => this.endSessions.one(tx, by.memberId, by.sessionId));
    this.browserSession.clear(request, reply);
  }

  @Contract(doorApi.listSessions)
  list(@By() by: Actor, @Input() { query }: InputOf<typeof doorApi.listSessions>) {
    return this.reads.ofMember(by, query);
  }

  @Contract(doorApi.endSession)
  async end(@By() by: Actor, @Input() { params }: InputOf<typeof doorApi.endSession>) {
    const ended = await this.transaction.run((tx) => this.endSessions.one(tx, by.memberId, params.id));
    if (!ended) throw new Refused('session.not-found');
  }
}
