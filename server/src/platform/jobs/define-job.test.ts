import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineJob, definedJobs } from './define-job.js';
import { JobRegistry } from './job-registry.js';

const job = (name: string) => defineJob({ name, payload: z.object({ id: z.uuid() }), key: ({ id }) => id, attempts: 3, backoffMs: 100 });

describe('a job', () => {
  it('is declared once', () => {
    const declared = job('case.look-again');
    expect(definedJobs()).toContain(declared);
    expect(() => job('case.look-again')).toThrow('Two jobs are called case.look-again.');
  });

  it('has one handler', () => {
    const registry = new JobRegistry();
    const handler = { job: job('case.remind'), run: async () => undefined };
    registry.add(handler);
    expect(registry.byName('case.remind')).toBe(handler);
    expect(() => registry.add(handler)).toThrow('The job case.remind has two handlers.');
  });
});
