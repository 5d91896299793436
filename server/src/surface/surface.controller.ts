import { Controller, Get } from '@nestjs/common';
import { Operator } from '#platform';
import { openApi } from './openapi.js';

/** The published description of everything under `/api/v1`. */
@Controller()
export class SurfaceController {
  private readonly document = openApi();

  @Operator()
  @Get('/api/openapi.json')
  read(): Record<string, unknown> {
    return this.document;
  }
}
