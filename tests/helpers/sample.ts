import { z } from 'zod';

type Json = Record<string, any>;

export const jsonSchemaOf = (schema: z.ZodType): Json => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

/** A plain value that fits a schema well enough to be a starting point for spoiling. */
export const sampleOf = (schema: Json): unknown => {
  if ('const' in schema) return schema['const'];
  if (schema['enum'] !== undefined) return schema['enum'][0];
  const choice = (schema['anyOf'] ?? schema['oneOf'] ?? schema['allOf']) as Json[] | undefined;
  if (choice !== undefined) return sampleOf(choice[0]!);
  switch (schema['type']) {
    case 'object':
      return Object.fromEntries(Object.entries((schema['properties'] ?? {}) as Record<string, Json>).map(([key, of]) => [key, sampleOf(of)]));
    case 'array':
      return Array.from({ length: Math.max(1, schema['minItems'] ?? 0) }, () => sampleOf(schema['items'] ?? {}));
    case 'integer':
    case 'number':
      return Math.max(1, schema['minimum'] ?? 1);
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return schema['format'] === 'uuid' ? '01920000-0000-7000-8000-000000000000' : 'the-living-room'.padEnd(schema['minLength'] ?? 0, 'x');
  }
};

/** Every place in a value that could be spoilt, as paths; the whole value is the empty path. */
export const placesIn = (value: unknown, path: readonly (string | number)[] = []): (string | number)[][] => {
  const here = [[...path]];
  if (Array.isArray(value)) return [...here, ...value.slice(0, 1).flatMap((item, at) => placesIn(item, [...path, at]))];
  if (value !== null && typeof value === 'object') return [...here, ...Object.entries(value).flatMap(([key, item]) => placesIn(item, [...path, key]))];
  return here;
};

/** A copy of the value with one place replaced. */
export const spoil = (value: unknown, [step, ...rest]: readonly (string | number)[], bad: unknown): unknown => {
  if (step === undefined) return bad;
  if (Array.isArray(value)) return value.map((item, at) => (at === step ? spoil(item, rest, bad) : item));
  return { ...(value as Json), [step]: spoil((value as Json)[step], rest, bad) };
};
