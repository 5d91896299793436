import { HttpException } from '@nestjs/common';
import type { ErrorCode } from '@alongside/shared/copy/errors';
import { ZodError } from 'zod';

/** PostgreSQL's words for text, numbers or times it cannot hold: the caller's input, not our fault. */
const unholdable = new Set(['22021', '22P02', '22P05', '22003', '22001', '22007', '22008']);

/** PostgreSQL and socket codes that mean "not now": starting, stopping, out of connections or room, unreachable. */
const away = new Set([
  '57P01', '57P02', '57P03', '53100', '53200', '53300', '08000', '08001', '08003', '08004', '08006', '57014',
  'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN',
]);

/** pg has no code for some lost connections: these are its own fixed phrases, never built from input. */
const lostConnection = /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable|Driver not Connected/i;

/** Which code an exception is told to people as. */
export const codeOfFault = (fault: unknown): ErrorCode => {
  if (fault instanceof HttpException) return byStatus(fault.getStatus());
  if (fault instanceof ZodError || !(fault instanceof Error)) return 'server.fault';
  const code = codeIn(fault);
  if (code !== undefined && unholdable.has(code)) return 'input.invalid';
  if ((code !== undefined && away.has(code)) || lostConnection.test(fault.message)) return 'service.away';
  const status = (fault as { statusCode?: unknown }).statusCode;
  return typeof status === 'number' ? byStatus(status) : 'server.fault';
};

const codeIn = (fault: Error): string | undefined => {
  const own = (fault as { code?: unknown }).code ?? (fault as { driverError?: { code?: unknown } }).driverError?.code;
  if (typeof own === 'string') return own;
  return fault instanceof AggregateError ? codeIn((fault.errors as Error[])[0] ?? new Error('none')) : undefined;
};

const byStatus = (status: number): ErrorCode => {
  switch (status) {
    case 404:
      return 'not-found';
    case 405:
      return 'method.unknown';
    case 413:
      return 'input.too-large';
    case 415:
      return 'input.unsupported';
    case 503:
      return 'service.away';
    default:
      return status >= 500 ? 'server.fault' : 'input.unreadable';
  }
};
