import { Injectable } from '@nestjs/common';

/** The one place where time comes in, so that tests can hold it still. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
