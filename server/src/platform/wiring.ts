import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { EventDefinition } from './events/define-event.js';
import { EventRegistry } from './events/event-registry.js';
import { ON_EVENT } from './events/on-event.js';
import { definedJobs, type JobDefinition } from './jobs/define-job.js';
import { HANDLES_JOB } from './jobs/handles-job.js';
import { JobRegistry } from './jobs/job-registry.js';
import { SweepRegistry } from './sweeper/sweep-registry.js';
import { SWEEPS, type SweepPlan } from './sweeper/sweeps.js';

type Method = (...given: unknown[]) => Promise<never>;

/** At start, finds every listener, job handler and sweep by its mark; two of one name stop the start. */
@Injectable()
export class Wiring implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly events: EventRegistry,
    private readonly jobs: JobRegistry,
    private readonly sweeps: SweepRegistry,
  ) {}

  onModuleInit(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (typeof instance !== 'object' || instance === null || typeof metatype !== 'function') continue;
      const prototype = Object.getPrototypeOf(instance) as Record<string, unknown> | null;
      if (prototype === null) continue;
      for (const key of this.scanner.getAllMethodNames(prototype)) this.wire(instance, metatype.name, key);
    }
    const idle = definedJobs().filter((job) => this.jobs.byName(job.name) === undefined);
    if (idle.length > 0) throw new Error(`These jobs have no handler: ${idle.map((job) => job.name).join(', ')}.`);
  }

  private wire(instance: object, owner: string, key: string): void {
    const method = (instance as Record<string, unknown>)[key];
    if (typeof method !== 'function') return;
    const run = (method as Method).bind(instance);
    const event = Reflect.getMetadata(ON_EVENT, method) as EventDefinition | undefined;
    if (event !== undefined) this.events.add({ name: `${owner}.${key}`, event, run });
    const job = Reflect.getMetadata(HANDLES_JOB, method) as JobDefinition | undefined;
    if (job !== undefined) this.jobs.add({ job, run });
    const plan = Reflect.getMetadata(SWEEPS, method) as SweepPlan | undefined;
    if (plan !== undefined) this.sweeps.add({ ...plan, run: run });
  }
}
