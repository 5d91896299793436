import { z } from 'zod';

/**
 * One thing that can be counted, in plain words. `released` names the table that shows it, or says that it stays with
 * whoever runs the place.
 */
export const Measure = z.object({
  id: z.string(),
  name: z.string(),
  inPlainWords: z.string(),
  formula: z.string(),
  unit: z.string(),
  source: z.string(),
  edgeCases: z.array(z.string()),
  released: z.enum(['T1', 'T2', 'T3', 'T4', 'T5', 'operator-only']),
});
export type Measure = z.infer<typeof Measure>;

/** The measures, under one version of the definitions. */
export const Measures = z.object({ definitionVersion: z.string(), items: z.array(Measure) });
export type Measures = z.infer<typeof Measures>;

/** A rule or method by which numbers are made or protected. */
export const Method = z.object({
  id: z.string(),
  version: z.string(),
  state: z.enum(['in-use', 'planned']),
  name: z.string(),
  inPlainWords: z.string(),
});
export type Method = z.infer<typeof Method>;

export const Methods = z.object({ definitionVersion: z.string(), items: z.array(Method) });
export type Methods = z.infer<typeof Methods>;
