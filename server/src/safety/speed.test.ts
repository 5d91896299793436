import { describe, expect, it } from 'vitest';
import { assessWith } from './assess.js';
import { currentPack } from './current-pack.js';
import { isPlainShape } from './rules/shapes.js';

const post = { strict: false, kind: 'post' } as const;
const pack = currentPack();

/** Processor time in ms. The ceilings here are ten times the aims, which `npm run bench -- safety` measures: they catch what grows without bound. */
const time = (body: string): number => {
  const from = process.cpuUsage();
  assessWith(pack, { body }, post);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1_000;
};

const story =
  'I have been trying to sleep but my head will not stop and I do not know what to say to my mum about work, so I made tea and sat with the dog. ' +
  'Some days I feel that I can go on and some days I just want to stay in bed and not see anyone at all, even the people I love. ';

describe('how long a text takes', () => {
  it('takes no long time over posts of 500 words', () => {
    const body = story.repeat(9);
    expect(body.split(' ').length).toBeGreaterThan(500);
    for (let warm = 0; warm < 20; warm += 1) time(body);
    const times = Array.from({ length: 100 }, () => time(body)).toSorted((a, b) => a - b);
    expect(times[94]).toBeLessThan(200);
  });

  it.each([
    ['one letter', 'a'],
    ['letters apart', 'k i l l '],
    ['digits', '0'],
    ['digits and spaces', '0 7'],
    ['an opening that never comes to its end', 'i do not want to '],
    ['words of many patterns', 'i want to end my life and die tonight '],
    ['handles', 'a@a.a'],
    ['link starts', 'www.a.'],
    ['quotes', '"> '],
    ['masks', 'k*'],
    ['marks above', 'a\u0301'],
    ['emoji', '😂'],
    ['guarded words run together', 'killdie'],
    ['questions', 'i want? '],
  ])('answers a megabyte of %s without losing itself', (_, unit) => {
    const body = unit.repeat(Math.ceil(1_048_576 / unit.length));
    time(body);
    expect(Math.min(time(body), time(body), time(body))).toBeLessThan(2_000);
  });
});

describe('shapes', () => {
  it('lets through bounded ones only', () => {
    for (const bad of ['a+', 'a*', '(?:a{1,9}){9}', 'a{1,}', 'a{1,99}', '(a)\\1', '(?<=a)b', '(?=a)b', '(?:(?:a){2}b){2}']) {
      expect(isPlainShape(bad), bad).toBe(false);
    }
    for (const shape of pack.shapes) expect(isPlainShape(shape.expression.source)).toBe(true);
  });
});
