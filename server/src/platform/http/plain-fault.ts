import type { z } from 'zod';

/** What a field's fault says where its own schema has no words for it. */
export const plainFault = (issue: Pick<z.core.$ZodRawIssue, 'code' | 'input'>): string => {
  if (issue.code === 'invalid_type') return issue.input === undefined ? 'Please give this.' : 'This is not the kind of value we can take here.';
  if (issue.code === 'too_big') return 'This is more than we can take here.';
  if (issue.code === 'too_small') return 'This is less than we need here.';
  return 'Please look at this again.';
};
