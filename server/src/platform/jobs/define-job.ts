import type { z } from 'zod';

/** A piece of work for the machine queue: ids only, a key that makes repeats harmless, and a retry plan. */
export interface JobDefinition<Payload extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly payload: Payload;
  /** Same key, same job: asking twice runs it once. Letters, digits, `-` and `_`. */
  readonly key: (payload: z.output<Payload>) => string;
  readonly attempts: number;
  /** First wait before a retry, in milliseconds; doubles each time. */
  readonly backoffMs: number;
}

export type JobPayloadOf<J> = J extends JobDefinition<infer P> ? z.output<P> : never;

const defined = new Map<string, JobDefinition>();

/** Declares a job, once per name. At start each must have exactly one handler. */
export const defineJob = <Payload extends z.ZodType>(job: JobDefinition<Payload>): JobDefinition<Payload> => {
  if (defined.has(job.name)) throw new Error(`Two jobs are called ${job.name}.`);
  defined.set(job.name, job);
  return job;
};

/** Every job declared in this program. */
export const definedJobs = (): readonly JobDefinition[] => [...defined.values()];
