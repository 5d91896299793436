import { createHash } from 'node:crypto';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Endpoint } from '@alongside/shared/kernel/endpoint';
import { map, type Observable } from 'rxjs';
import type { z } from 'zod';
import { CONTRACT, type CheckedRequest } from './contract.js';
import { plainFault } from './plain-fault.js';
import { Refused } from './refused.js';

const idempotencyKey = /^[\w-]{8,100}$/;

/** Checks what comes in against the contract and parses what goes out, so that an unlisted field cannot leak. */
@Injectable()
export class ContractInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const endpoint = this.reflector.get<Endpoint | undefined>(CONTRACT, context.getHandler());
    if (endpoint === undefined) return next.handle();
    const request = context.switchToHttp().getRequest<CheckedRequest>();
    request.checked = checkInput(endpoint, request);
    const once = onceOf(request);
    if (once !== undefined) request.once = once;
    return next.handle().pipe(map((answer: unknown) => (endpoint.media === undefined ? endpoint.response.parse(answer) : answer)));
  }
}

const checkInput = (endpoint: Endpoint, request: CheckedRequest): NonNullable<CheckedRequest['checked']> => {
  const errors: { path: string; message: string }[] = [];
  const check = (where: string, schema: z.ZodType | undefined, value: unknown): never => {
    if (schema === undefined) {
      if (where === 'body' && value !== undefined && value !== null && !(typeof value === 'object' && Object.keys(value).length === 0)) {
        errors.push({ path: 'body', message: 'This does not take a body.' });
      }
      return undefined as never;
    }
    const parsed = schema.safeParse(where === 'body' ? value : { ...(value as object) }, { error: plainFault });
    if (parsed.success) return parsed.data as never;
    errors.push(...parsed.error.issues.flatMap((issue) => plainly(where, issue)));
    return undefined as never;
  };
  const checked = {
    params: check('params', endpoint.params, request.params),
    query: check('query', endpoint.query, request.query),
    body: check('body', endpoint.body, request.body),
  };
  // An address with a malformed id names nothing, whatever else is wrong with the request.
  if (errors.length > 0) throw new Refused('input.invalid', { errors });
  return checked;
};

/** One fault per field, named by its path; unknown fields each by their own name. */
const plainly = (where: string, issue: z.core.$ZodIssue): { path: string; message: string }[] => {
  const path = (parts: readonly PropertyKey[]) => (where === 'body' ? parts : [where, ...parts]).map(String).join('.').slice(0, 120) || 'body';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, 20).map((key) => ({ path: path([...issue.path, key.slice(0, 60)]), message: 'We do not know this field.' }));
  }
  return [{ path: path(issue.path), message: issue.message }];
};

const onceOf = (request: CheckedRequest): CheckedRequest['once'] => {
  const key = request.headers['idempotency-key'];
  if (key === undefined || request.method === 'GET' || request.actor === undefined) return undefined;
  if (typeof key !== 'string' || !idempotencyKey.test(key)) {
    throw new Refused('input.invalid', {
      errors: [{ path: 'Idempotency-Key', message: 'Please give 8 to 100 letters, digits, - or _.' }],
    });
  }
  const digest = createHash('sha256').update(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`).digest();
  return { memberId: request.actor.memberId, key, digest };
};
