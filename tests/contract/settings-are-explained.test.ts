import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../../server/src/platform/config/settings.schema.js';

const lines = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8').split('\n');
const setting = /^# ([A-Z][A-Z_]+)=(.*)$/;
const explained = lines.flatMap((line) => {
  const [, name, value] = setting.exec(line) ?? [];
  return name === undefined ? [] : [{ name, value: value ?? '' }];
});
const names = Object.keys(settingsSchema.shape);
const defaults = settingsSchema.parse({ DATABASE_URL: 'postgres://only/needed' }) as Record<string, unknown>;

describe('.env.example', () => {
  it('names every setting once, and nothing that is not read', () => {
    expect(explained.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });

  it.each(explained)('gives a reason for $name', ({ name }) => {
    const at = lines.findIndex((line) => line.startsWith(`# ${name}=`));
    // A setting may share the words above its neighbour: the nearest line before that is no setting must be a sentence.
    const above = lines.slice(0, at).findLast((line) => !setting.test(line)) ?? '';
    expect(above).toMatch(/^# [A-Z`a-z].{20,}/);
  });

  it.each(explained.filter(({ name }) => defaults[name] !== undefined && name !== 'DATABASE_URL'))(
    'shows the default that $name really has',
    ({ name, value }) => {
      expect(value).toBe(String(defaults[name]));
    },
  );
});
