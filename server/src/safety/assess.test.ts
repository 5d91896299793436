import { describe, expect, it } from 'vitest';
import { assessWith, longestRead } from './assess.js';
import { currentPack } from './current-pack.js';
import { stages } from './stages/index.js';
import type { AssessContext, Stage } from './stages/stage.js';
import { comparePriorities } from '@alongside/shared/safety/assessment';
import { priorities } from '@alongside/shared/safety/priorities';

const post: AssessContext = { strict: false, kind: 'post' };
const assess = (body: string, context: Partial<AssessContext> = {}, title?: string) =>
  assessWith(currentPack(), { title, body }, { ...post, ...context });
const rulesOf = (body: string, context: Partial<AssessContext> = {}) => assess(body, context).findings.map(({ rule }) => rule);

describe('a check that cannot be finished', () => {
  const planted: Stage = {
    name: 'planted',
    run: () => {
      throw new Error('planted fault');
    },
  };

  it.each(stages.map((_, at) => at))('is held softly for a person, whichever stage fails (%i)', (at) => {
    const broken = stages.with(at, planted);
    const answer = assessWith(currentPack(), { body: 'The allotment was lovely today.' }, post, broken);
    expect(answer).toMatchObject({ priority: 'P1', contentAction: 'hold', support: 'urgent' });
    expect(answer.findings.map(({ rule, reason }) => [rule, reason])).toEqual([['MT-03', 'engine.unsure']]);
  });

  it('keeps what earlier stages found', () => {
    const answer = assessWith(currentPack(), { body: 'I want to kill myself tonight.' }, post, [...stages, planted]);
    expect(answer.priority).toBe('P0');
    expect(answer.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['CR-02', 'MT-03']));
  });

  it('is what a text too long to read whole gets', () => {
    const answer = assess('All is well. '.repeat(longestRead / 10));
    expect(answer).toMatchObject({ priority: 'P1', contentAction: 'hold' });
  });
});

describe('what readers see', () => {
  it('never holds or hides distress alone', () => {
    for (const body of ['I want to die.', 'Goodbye everyone.', "I can't go on like this.", 'I am going to kill myself tonight.', 'I wish I had never been born.']) {
      expect(assess(body), body).toMatchObject({ contentAction: 'allow' });
      expect(assess(body, { strict: true }), body).toMatchObject({ contentAction: 'allow' });
    }
  });

  it('holds an emergency softly only when it comes with unsafe detail', () => {
    const answer = assess('I am going to kill myself tonight with methodterm, 40 meansterm.');
    expect(answer).toMatchObject({ priority: 'P0', contentAction: 'hold', support: 'emergency' });
    expect(answer.findings[0]?.rule).toBe('CR-02');
  });

  it('hides a harsh word in an emergency rather than holding the person back', () => {
    const answer = assess("You're an idiot. Goodbye forever, I am going to kill myself tonight.");
    expect(answer).toMatchObject({ priority: 'P0', contentAction: 'redact' });
    expect(answer.findings[0]?.rule).toMatch(/^CR-/u);
  });

  it('lets encouragement lead over everything else', () => {
    expect(assess('Kill yourself. Ring me on 07700 900123, I want to die.').findings[0]?.rule).toBe('EN-01');
  });
});

describe('where a text stands', () => {
  it('reads title and body as one, and names the field of each span', () => {
    const answer = assess("kill myself and I don't know who to tell", {}, 'I want to');
    expect(answer.priority).toBe('P1');
    expect(new Set(answer.findings.map(({ span }) => span.field))).toEqual(new Set(['title', 'body']));
    expect(assess('', {}, 'Goodbye everyone').priority).toBe('P0');
  });

  it('looks at names and profiles by the same rules', () => {
    expect(assess('KillYourself99', { kind: 'name' }).findings[0]).toMatchObject({ rule: 'EN-01', span: { field: 'name', start: 0 } });
    expect(assess('Write to me at otter@example.com', { kind: 'profile' }).findings[0]?.span.field).toBe('about');
    expect(rulesOf('QuietOtter', { kind: 'name' })).toEqual([]);
  });

  it('runs only crisis, encouragement and abuse rules on one-to-one messages', () => {
    expect(rulesOf('My number is 07700 900123, and there was a programme about methodterm.', { kind: 'message' })).toEqual([]);
    expect(rulesOf('I am going to kill myself tonight.', { kind: 'message' })).toContain('CR-02');
    expect(rulesOf('Kill yourself.', { kind: 'message' })).toContain('EN-01');
  });
});

describe('the answer itself', () => {
  it('is the same every time', () => {
    const body = 'I have lost all hope. Ring Samaritans on 116 123, or me on 07700 900123.';
    expect(assess(body)).toEqual(assess(body));
    expect(assess(body).packVersion).toMatch(/^[0-9a-f]{16}$/u);
  });

  it('has scores that never cross priorities', () => {
    const bodies = currentPack().rules.values().flatMap(({ tests }) => tests.map(({ text }) => text)).toArray();
    const answers = bodies.map((body) => assess(body)).toSorted((a, b) => b.score - a.score);
    answers.forEach((answer, at) => expect(comparePriorities(answers[at - 1]?.priority ?? 'P0', answer.priority)).toBeLessThanOrEqual(0));
    expect(new Set(answers.map(({ priority }) => priority))).toEqual(new Set(priorities));
  });

  it('holds spans that point into the text as it was written, and no words of it', () => {
    const body = '😀😀 so… I\u200B w\u0430nt to d\u00EDe, okay';
    const [finding] = assess(body).findings;
    expect(body.slice(finding?.span.start, finding?.span.end)).toBe('I\u200B w\u0430nt to d\u00EDe');
    expect(JSON.stringify(assess(body))).not.toContain('okay');
  });

  it('survives whatever it is given', () => {
    for (const body of ['', '\u0000', '\uD800', '\uDC00\uD83D', '"'.repeat(5_000), '(((((', '🏴‍☠️'.repeat(500), 'ﷺ'.repeat(2_000), 'z\u0351\u0352'.repeat(1_000)]) {
      expect(() => assess(body, {}, body)).not.toThrow();
      expect(assess(body).findings.map(({ rule }) => rule)).not.toContain('MT-03');
    }
  });
});
