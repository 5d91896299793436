import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { anyCan } from '@alongside/shared/identity/permissions';
import type { Endpoint } from '@alongside/shared/kernel/endpoint';
import type { FastifyReply } from 'fastify';
import { OPERATOR } from '../health/operator.js';
import { Settings } from '../config/settings.js';
import { Authenticator } from './actor.js';
import { CONTRACT, type CheckedRequest } from './contract.js';
import { OriginPolicy } from './origin-policy.js';
import { RateLimits } from './rate-limits.js';
import { Refused } from './refused.js';
import { sessionTokenOf } from './session-token.js';

/** Every request passes here: same origin for cookies, a fair share of requests, then a session whose roles hold the act. */
@Injectable()
export class ContractGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
    private readonly origins: OriginPolicy,
    private readonly limits: RateLimits,
    private readonly settings: Settings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    if (this.reflector.get<boolean | undefined>(OPERATOR, context.getHandler()) === true) return true;
    const endpoint = this.reflector.get<Endpoint | undefined>(CONTRACT, context.getHandler());
    if (endpoint === undefined) throw new Refused('not-found');
    const http = context.switchToHttp();
    const request = http.getRequest<CheckedRequest>();
    const session = sessionTokenOf(request, this.settings.values.PUBLIC_ORIGIN);
    if (session?.from === 'cookie' && request.method !== 'GET' && !this.origins.sameOrigin(request.headers)) {
      throw new Refused('origin.foreign');
    }
    const actor = session === undefined ? undefined : await this.authenticator.authenticate(session.token);
    await this.limits.spend(endpoint, { address: request.ip, memberId: actor?.memberId });
    http.getResponse<FastifyReply>().header('cache-control', 'no-store');
    if (actor !== undefined) request.actor = actor;
    if (endpoint.who === 'anyone') return true;
    if (actor === undefined) throw new Refused('session.required');
    if (!anyCan(actor.roles, endpoint.who)) throw new Refused('not-allowed');
    if (actor.withheld?.acts.includes(endpoint.who) === true) throw new Refused(actor.withheld.code);
    return true;
  }
}
