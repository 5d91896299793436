import { Controller, Get, Header, Ip, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Settings } from '../config/settings.js';
import { Database } from '../database/database.js';
import { Refused } from '../http/refused.js';
import { Operator } from './operator.js';
import { Metrics } from './metrics.js';

const loopback = /^(?:127\.|::1$|::ffff:127\.)/;

/** For the operator's own network: outside `/api`, without people's data. */
@Controller()
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly metrics: Metrics,
    private readonly settings: Settings,
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

  /** How work stands is for the operator. On one machine nothing else stands before this port, so only the machine itself may ask. */
  @Operator()
  @Get('/metrics')
  @Header('content-type', 'text/plain; version=0.0.4')
  async read(@Ip() address: string): Promise<string> {
    if (this.settings.values.SHAPE === 'one-machine' && !loopback.test(address)) throw new Refused('not-found');
    return this.metrics.registry.metrics();
  }
}
