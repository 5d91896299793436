import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { errorStatus } from '@alongside/shared/copy/errors';
import { errorWords } from '@alongside/shared/copy/error-words';
import type { Problem } from '@alongside/shared/kernel/problem';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Log } from '../logging/log.js';
import { codeOfFault } from './fault-codes.js';
import { Refused } from './refused.js';

/** Turns whatever was thrown into RFC 9457 problem details with a stable code and a plain sentence. Never a stack trace. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(fault: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const refusal = fault instanceof Refused ? fault : new Refused(codeOfFault(fault));
    if (errorStatus[refusal.code] >= 500) {
      this.log.error('A request failed.', { ...Log.about(fault), method: request.method, route: request.routeOptions?.url, requestId: request.id });
    }
    sendProblem(reply, refusal);
  }
}

/** Sends a refusal; also used outside Nest, by Fastify's own error paths. */
export const sendProblem = (reply: FastifyReply, refusal: Refused): void => {
  const wait = refusal.details.retryAfterSeconds ?? (refusal.code === 'service.away' ? 5 : undefined);
  if (wait !== undefined) reply.header('retry-after', String(wait));
  reply
    .status(errorStatus[refusal.code])
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(problemOf(refusal));
};

const problemOf = ({ code, details }: Refused): Problem => ({
  type: `/problems/${code}`,
  title: errorWords[code].title,
  status: errorStatus[code],
  detail: errorWords[code].detail,
  code,
  ...(details.errors === undefined ? {} : { errors: [...details.errors] }),
});
