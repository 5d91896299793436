import type { JobDefinition, JobPayloadOf } from './define-job.js';

export const HANDLES_JOB = Symbol('handles-job');

type Handler<J> = (payload: JobPayloadOf<J>) => Promise<void>;

/** Marks a provider's method as the one handler of a job. It may run more than once: make repeats harmless. */
export const HandlesJob =
  <J extends JobDefinition>(job: J) =>
  (target: object, key: string, descriptor: TypedPropertyDescriptor<Handler<J>>): void => {
    void target;
    void key;
    Reflect.defineMetadata(HANDLES_JOB, job, descriptor.value!);
  };
