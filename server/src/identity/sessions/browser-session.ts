import { Injectable } from '@nestjs/common';
import type { NewSession } from '@alongside/shared/identity/session';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock, OriginPolicy, Settings } from '#platform';
import { cookieNameFor, setCookie } from './session-cookie.js';

/** Gives browsers on this site their session as a cookie that scripts cannot read, and takes it away again. */
@Injectable()
export class BrowserSession {
  constructor(
    private readonly settings: Settings,
    private readonly origins: OriginPolicy,
    private readonly clock: Clock,
  ) {}

  /** Sets the cookie if the request came from a page of this site. */
  keep(request: FastifyRequest, reply: FastifyReply, session: NewSession): void {
    const cookie = this.cookieFor(request);
    if (cookie === undefined || !this.origins.sameOrigin(request.headers)) return;
    const seconds = Math.floor((Date.parse(session.expiresAt) - this.clock.now().getTime()) / 1_000);
    reply.header('set-cookie', setCookie(cookie, session.token, Math.max(seconds, 0)));
  }

  clear(request: FastifyRequest, reply: FastifyReply): void {
    const cookie = this.cookieFor(request);
    if (cookie !== undefined) reply.header('set-cookie', setCookie(cookie, '', 0));
  }

  private cookieFor(request: FastifyRequest) {
    return cookieNameFor(this.settings.values.PUBLIC_ORIGIN ?? `http://${request.headers.host ?? ''}`);
  }
}
