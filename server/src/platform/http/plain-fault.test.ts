import { expect, it } from 'vitest';
import { z } from 'zod';
import { plainFault } from './plain-fault.js';

const schema = z.strictObject({
  id: z.uuid(),
  kind: z.enum(['one', 'other']),
  many: z.array(z.string()).max(2),
  some: z.string().min(3),
  own: z.string({ error: 'Please write this as text.' }),
});

const told = (given: unknown): Record<string, string> => {
  const parsed = schema.safeParse(given, { error: plainFault });
  return Object.fromEntries(parsed.error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? []);
};

it('puts every fault into a plain sentence, and leaves a field its own words', () => {
  expect(told({ id: 'x', kind: 'third', many: ['a', 'b', 'c'], some: 'a', own: 1 })).toEqual({
    id: 'Please look at this again.',
    kind: 'Please look at this again.',
    many: 'This is more than we can take here.',
    some: 'This is less than we need here.',
    own: 'Please write this as text.',
  });
  expect(told({ own: 'a' })['id']).toBe('Please give this.');
  expect(told({ id: 4, own: 'a' })['id']).toBe('This is not the kind of value we can take here.');
});
