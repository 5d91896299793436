import { AppModule } from '../app.module.js';
import { definedEvents } from '../platform/events/define-event.js';
import { ON_EVENT } from '../platform/events/on-event.js';
import { HANDLES_JOB } from '../platform/jobs/handles-job.js';
import { PlatformModule } from '../platform/platform.module.js';
import { SWEEPS } from '../platform/sweeper/sweeps.js';

type Class = abstract new (...given: never[]) => object;

export interface HouseMap {
  readonly events: readonly string[];
  /** Event name → the listeners' names. */
  readonly listeners: ReadonlyMap<string, readonly string[]>;
  readonly jobs: readonly string[];
  readonly sweeps: readonly string[];
}

/** Gathers every marked method of every room's providers, without starting anything. */
export const houseMap = (): HouseMap => {
  const listeners = new Map<string, string[]>();
  const jobs: string[] = [];
  const sweeps: string[] = [];
  for (const provider of providersOf()) {
    for (const key of Object.getOwnPropertyNames(provider.prototype)) {
      const method: unknown = Object.getOwnPropertyDescriptor(provider.prototype, key)?.value;
      if (typeof method !== 'function') continue;
      const name = `${provider.name}.${key}`;
      const event = Reflect.getMetadata(ON_EVENT, method) as { name: string } | undefined;
      if (event !== undefined) listeners.set(event.name, [...(listeners.get(event.name) ?? []), name]);
      const job = Reflect.getMetadata(HANDLES_JOB, method) as { name: string; attempts: number } | undefined;
      if (job !== undefined) jobs.push(`${job.name.padEnd(32)} ${name} (${job.attempts} tries)`);
      const sweep = Reflect.getMetadata(SWEEPS, method) as { name: string; everySeconds: number } | undefined;
      if (sweep !== undefined) sweeps.push(`${sweep.name.padEnd(32)} ${name} (every ${sweep.everySeconds} s)`);
    }
  }
  return { events: definedEvents().map((event) => event.name), listeners, jobs, sweeps };
};

const providersOf = (): Class[] => {
  const ground = {} as Parameters<typeof PlatformModule.on>[0];
  const modules = AppModule.on(ground).imports ?? [];
  return modules.flatMap((module) => {
    const listed =
      typeof module === 'object' && 'providers' in module ? (module.providers ?? []) : (Reflect.getMetadata('providers', module as object) as unknown[]);
    return (listed ?? []).filter((provider): provider is Class => typeof provider === 'function');
  });
};
