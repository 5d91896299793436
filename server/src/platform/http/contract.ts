import { applyDecorators, createParamDecorator, HttpCode, RequestMapping, RequestMethod, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Endpoint, InputOf } from '@alongside/shared/kernel/endpoint';
import type { FastifyRequest } from 'fastify';
import type { Actor } from './actor.js';
import { Refused } from './refused.js';
import type { OnceKey } from './idempotency.js';

export const CONTRACT = Symbol('contract');

/** What the guard and the interceptor leave on a request for its handler. */
export interface CheckedRequest extends FastifyRequest {
  actor?: Actor;
  checked?: InputOf<Endpoint>;
  once?: OnceKey;
}

/** Binds a handler to its endpoint: route, status, rights, input and output checks all come from the contract. */
export const Contract = (endpoint: Endpoint) =>
  applyDecorators(
    RequestMapping({ path: `/api/v1${endpoint.path}`, method: RequestMethod[endpoint.method] }),
    HttpCode(endpoint.status),
    SetMetadata(CONTRACT, endpoint),
  );

const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<CheckedRequest>();

/** The checked input: `@Input() input: InputOf<typeof api.submitPost>`. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext) => requestOf(context).checked);

/** Who is asking. Only for endpoints that are not for anyone. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = requestOf(context);
  if (actor === undefined) throw new Refused('session.required');
  return actor;
});

/** Who is asking, where signing in is optional. */
export const MaybeBy = createParamDecorator((_: unknown, context: ExecutionContext) => requestOf(context).actor);

/** The caller's `Idempotency-Key`, if they sent one: pass it to `Idempotency.once`. */
export const Once = createParamDecorator((_: unknown, context: ExecutionContext) => requestOf(context).once);
