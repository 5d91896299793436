import { Controller, Get } from '@nestjs/common';
import { Operator } from '#platform';
import { asyncApi } from './asyncapi.js';

/** The published description of everything over sockets. */
@Controller()
export class AsyncApiController {
  private readonly document = asyncApi();

  @Operator()
  @Get('/api/asyncapi.json')
  read(): Record<string, unknown> {
    return this.document;
  }
}
