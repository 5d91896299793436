import { Controller, Get, Header, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Database } from '../database/database.js';
import { Operator } from './operator.js';
import { Metrics } from './metrics.js';

/** For the operator's own network: outside `/api`, without people's data. */
@Controller()
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly metrics: Metrics,
  ) {}

  @Operator()
  @Get('/health/live')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  /** Ready once the database answers: everything a person needs is there. */
  @Operator()
  @Get('/health/ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ status: string }> {
    try {
      await this.database.query('SELECT 1');
      return { status: 'ready' };
    } catch {
      reply.status(503);
      return { status: 'away' };
    }
  }

  @Operator()
  @Get('/metrics')
  @Header('content-type', 'text/plain; version=0.0.4')
  async read(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
