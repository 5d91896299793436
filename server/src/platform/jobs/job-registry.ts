import { Injectable } from '@nestjs/common';
import type { JobDefinition } from './define-job.js';

export interface RegisteredJob {
  readonly job: JobDefinition;
  readonly run: (payload: never) => Promise<void>;
}

/** Every job and its one handler, gathered once at start. */
@Injectable()
export class JobRegistry {
  private readonly handlers = new Map<string, RegisteredJob>();

  add(handler: RegisteredJob): void {
    if (this.handlers.has(handler.job.name)) throw new Error(`The job ${handler.job.name} has two handlers.`);
    this.handlers.set(handler.job.name, handler);
  }

  byName(name: string): RegisteredJob | undefined {
    return this.handlers.get(name);
  }

  all(): RegisteredJob[] {
    return [...this.handlers.values()];
  }
}
