import { BadRequestException, NotFoundException, ServiceUnavailableException } from '@nestjs/common';
import { errorStatus } from '@alongside/shared/copy/errors';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { codeOfFault } from './fault-codes.js';

const coded = (code: string, message = 'something') => Object.assign(new Error(message), { code });

describe('what a fault is told as', () => {
  it.each(['22021', '22P02', '22P05', '22003', '22001'])('text or a number PostgreSQL cannot hold (%s) is the caller\'s to put right', (code) => {
    expect(codeOfFault(coded(code))).toBe('input.invalid');
    expect(codeOfFault(Object.assign(new Error('wrapped'), { driverError: coded(code) }))).toBe('input.invalid');
  });

  it.each(['57P01', '57P03', '53300', '53100', '08006', '57014', 'ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT'])(
    'a database that is away (%s) is a moment\'s wait',
    (code) => {
      expect(codeOfFault(coded(code))).toBe('service.away');
    },
  );

  it.each(['Connection terminated unexpectedly', 'timeout exceeded when trying to connect', 'Client has encountered a connection error and is not queryable'])(
    'a lost connection without a code is one too: %s',
    (message) => {
      expect(codeOfFault(new Error(message))).toBe('service.away');
    },
  );

  it('looks inside a bundle of failed tries', () => {
    expect(codeOfFault(new AggregateError([coded('ECONNREFUSED'), coded('ECONNREFUSED')]))).toBe('service.away');
    expect(codeOfFault(new AggregateError([]))).toBe('server.fault');
  });

  it('keeps what the framework refused', () => {
    expect(codeOfFault(new NotFoundException())).toBe('not-found');
    expect(codeOfFault(new BadRequestException())).toBe('input.unreadable');
    expect(codeOfFault(new ServiceUnavailableException())).toBe('service.away');
    expect(codeOfFault(Object.assign(new Error('too big'), { statusCode: 413 }))).toBe('input.too-large');
    expect(codeOfFault(Object.assign(new Error('xml'), { statusCode: 415 }))).toBe('input.unsupported');
  });

  it('owns up to the rest: an answer that breaks its contract, a unique key nobody expected, a thrown string', () => {
    const broken = z.object({ id: z.uuid() }).safeParse({ id: 'x' }).error;
    for (const fault of [broken, coded('23505'), new TypeError('x is undefined'), 'text', undefined, null, 7]) {
      expect(errorStatus[codeOfFault(fault)]).toBe(500);
    }
  });
});
