import { Injectable } from '@nestjs/common';
import type { Sweep, SweepPlan } from './sweeps.js';

export interface RegisteredSweep extends SweepPlan {
  readonly run: Sweep;
}

/** Every sweep, gathered once at start. */
@Injectable()
export class SweepRegistry {
  private readonly sweeps = new Map<string, RegisteredSweep>();

  add(sweep: RegisteredSweep): void {
    if (this.sweeps.has(sweep.name)) throw new Error(`Two sweeps are called ${sweep.name}.`);
    this.sweeps.set(sweep.name, sweep);
  }

  all(): RegisteredSweep[] {
    return [...this.sweeps.values()];
  }
}
