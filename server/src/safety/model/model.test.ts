import { describe, expect, it } from 'vitest';
import { currentPack } from '../current-pack.js';
import type { RuleFinding } from '../fusion.js';
import { normalise } from '../normalise/normalise.js';
import type { AssessContext } from '../stages/stage.js';
import { bucketsOf, buckets, featuresOf } from './features.js';
import { classes, fit, softmax, sumsOf } from './fit.js';
import { foldOf, folds } from './folds.js';
import { judge, type Judgement, sharesOf } from './judge.js';
import { weigh } from './weigh.js';
import { currentModel, modelVersion, quantised, readModel } from './weights.js';

const post: AssessContext = { strict: false, kind: 'post' };
const tokensOf = (text: string) => normalise([{ field: 'body', text }], currentPack().spelling).tokens;
const risk = (text: string): number => judge(tokensOf(text), currentModel()).risk;
const featuresFor = (text: string) => featuresOf(bucketsOf(tokensOf(text)));

describe('features', () => {
  it('fall into buckets, and their squares add up to 1', () => {
    const { buckets: own, values } = featuresFor('The kettle is on, and the dog is asleep.');
    expect(Math.max(...own)).toBeLessThan(buckets);
    expect(values.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1, 9);
  });

  it('take every placeholder for one word', () => {
    expect(featuresFor('about methodterm')).toEqual(featuresFor('about meansterm'));
    expect(featuresFor('about placeterms')).toEqual(featuresFor('about methodterming'));
  });

  it('are none for a text without words', () => expect(featuresFor('').buckets).toHaveLength(0));
});

describe('learning', () => {
  const examples = [
    ...['red sky', 'red sea', 'a red hat'].map((text) => ({ features: featuresFor(text), label: 0 })),
    ...['blue sky', 'blue sea', 'a blue hat'].map((text) => ({ features: featuresFor(text), label: 3 })),
  ];

  it('tells apart what it was shown, the same way every time', () => {
    const weights = fit(examples, 1e-4, 60);
    expect(fit(examples, 1e-4, 60)).toEqual(weights);
    const [red = 0, , , blue = 0] = softmax(sumsOf(featuresFor('red door'), weights));
    expect(red).toBeGreaterThan(blue);
  });

  it('loses little when its weights are made small', () => {
    const weights = fit(examples, 1e-4, 60);
    const { step, perBucket } = quantised(weights);
    const file = { why: '', corpus: '', step, bias: [...weights.bias], temperature: 1, raiseFrom: 1, lowerBelow: 0, perBucket };
    const exact = sumsOf(featuresFor('red sky'), weights);
    sumsOf(featuresFor('red sky'), readModel(JSON.stringify(file))).forEach((sum, one) => expect(sum).toBeCloseTo(exact[one] ?? 0, 1));
  });

  it('keeps voices in one part', () => {
    expect(foldOf('morag')).toBe(foldOf('morag'));
    expect(new Set(Array.from({ length: 50 }, (_, voice) => foldOf(`voice ${voice}`))).size).toBe(folds);
  });
});

describe('the model in force', () => {
  it('has a version, and is refused when it is not whole', () => {
    expect(modelVersion()).toMatch(/^[0-9a-f]{16}$/u);
    expect(() => readModel('{}')).toThrow();
    expect(() => readModel(JSON.stringify({ why: '', corpus: '', step: 1, bias: [0, 0, 0, 0], temperature: 1, raiseFrom: 1, lowerBelow: 0, perBucket: 'AAAA' }))).toThrow('3 bytes');
  });

  it('explains itself exactly: what the words add, and the bias, are the sums', () => {
    const model = currentModel();
    const perWord = bucketsOf(tokensOf('I sorted my papers. Feed the cat, feed the cat. Bye now.'));
    const shares = sharesOf(perWord, model);
    sumsOf(featuresOf(perWord), model).forEach((sum, one) => {
      const added = shares.reduce((so, share) => so + (share[one] ?? 0), model.bias[one] ?? 0);
      expect(added).toBeCloseTo(sum, 6);
    });
    expect(shares[0]).toHaveLength(classes);
  });

  it('finds more risk in dark words than in a recipe', () => {
    expect(risk('I cannot do tonight. I want to be dead and it will be over.')).toBeGreaterThan(risk('Add the flour, then an egg, and bake until golden.'));
    expect(risk('')).toBe(0);
  });
});

describe('the model beside the rules', () => {
  const span = { field: 'body', start: 0, end: 4 } as const;
  const finding = (rule: string, priority: RuleFinding['priority']): RuleFinding => ({
    rule, priority, reason: 'crisis.active-thoughts', action: 'allow', holdWith: [], support: 'urgent', weight: 0.5, spans: [span],
  });
  const sure: Judgement = { risk: 0.9, raises: true, lowers: false, leading: span };
  const calm: Judgement = { risk: 0.01, raises: false, lowers: true, leading: undefined };

  it('raises to P1 and holds nothing', () => {
    expect(weigh([], sure, post)).toMatchObject([{ rule: 'MT-03', reason: 'engine.like-crisis', priority: 'P1', action: 'allow', spans: [span] }]);
    expect(weigh([finding('CR-04', 'P1')], sure, post)).toHaveLength(1);
  });

  it('does not raise names, nor what two people write to each other', () => {
    expect(weigh([], sure, { ...post, kind: 'name' })).toEqual([]);
    expect(weigh([], sure, { ...post, kind: 'message' })).toEqual([]);
  });

  it('lowers one lone finding beside a recovery to P2, and nothing else', () => {
    const behind = finding('CR-15', 'P3');
    const priorities = (...found: RuleFinding[]) => weigh([...found, behind], calm, post).map(({ priority }) => priority);
    expect(priorities(finding('CR-04', 'P1'))).toEqual(['P2', 'P3']);
    expect(priorities(finding('CR-02', 'P0'))).toEqual(['P0', 'P3']);
    expect(priorities(finding('CR-09', 'P1'))).toEqual(['P1', 'P3']);
    expect(priorities(finding('CR-04', 'P1'), finding('CR-07', 'P1'))).toEqual(['P1', 'P1', 'P3']);
    expect(weigh([finding('CR-04', 'P1')], calm, post)[0]?.priority).toBe('P1');
  });

  it('changes nothing when it could not be asked', () => expect(weigh([finding('CR-04', 'P1')], undefined, post)).toEqual([finding('CR-04', 'P1')]));
});
