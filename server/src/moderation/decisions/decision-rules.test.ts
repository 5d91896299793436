import { actOf } from '@alongside/shared/moderation/action-rules';
import { actionTypes, type Action, type ActionType } from '@alongside/shared/moderation/decision';
import { describe, expect, it } from 'vitest';
import { isAtOnce, whyNot, type DecisionFacts } from './decision-rules.js';

const facts: DecisionFacts = {
  kind: 'conduct',
  roles: ['safeguarding-lead'],
  aboutSomebody: true,
  words: { title: null, body: 'twelve chars', visibility: 'visible' },
  otherCase: false,
};
const given: Record<ActionType, Action> = {
  'no-action': { type: 'no-action' },
  release: { type: 'release' },
  hide: { type: 'hide' },
  remove: { type: 'remove' },
  redact: { type: 'redact', spans: [{ field: 'body', start: 0, end: 6 }] },
  'content-note': { type: 'content-note', note: 'grief' },
  message: { type: 'message', words: 'We are thinking of you.' },
  'formal-notice': { type: 'formal-notice', topic: 'kindness' },
  'limit-posting': { type: 'limit-posting', days: 7 },
  'pause-member': { type: 'pause-member', weeks: 2 },
  'close-account': { type: 'close-account' },
  uphold: { type: 'uphold' },
  overturn: { type: 'overturn' },
};
const said = (types: readonly ActionType[], change: Partial<DecisionFacts> = {}) =>
  whyNot(types.map((type) => given[type]), { ...facts, ...change });

const refused = (role: DecisionFacts['roles'][number]) =>
  actionTypes.filter((type) => said([type], { roles: ['peer', role], kind: 'appeal' }) === 'decision.not-allowed');

describe('what a decision may hold', () => {
  it.each(actionTypes.filter((type) => type !== 'uphold' && type !== 'overturn'))('lets a lead decide %s', (type) => {
    expect(said([type])).toBeUndefined();
  });

  it('keeps appeals for appeals', () => {
    expect(said(['uphold'])).toBe('decision.appeals-only');
    expect(said(['overturn'], { kind: 'appeal' })).toBeUndefined();
  });

  it('gives each role its own acts', () => {
    expect(refused('peer-moderator')).toEqual(['remove', 'formal-notice', 'limit-posting', 'pause-member', 'close-account', 'uphold', 'overturn']);
    expect(refused('moderator')).toEqual(['close-account']);
    expect(refused('safeguarding-lead')).toEqual([]);
    expect(refused('admin')).toEqual([...actionTypes]);
  });

  it('never lets care lead to a limit', () => {
    for (const type of ['formal-notice', 'limit-posting', 'pause-member', 'close-account'] as const) {
      expect(said([type], { kind: 'care' })).toBe('decision.not-for-care');
    }
    expect(said(['message', 'content-note'], { kind: 'care' })).toBeUndefined();
  });

  it('takes only actions that can stand side by side, each once', () => {
    expect(said(['hide', 'release'])).toBe('decision.mixed');
    expect(said(['hide', 'hide'])).toBe('decision.mixed');
    expect(said(['no-action', 'hide'])).toBe('decision.mixed');
    expect(said(['remove', 'redact'])).toBe('decision.mixed');
    expect(said(['pause-member', 'close-account'])).toBe('decision.mixed');
    expect(said(['no-action', 'message'])).toBeUndefined();
    expect(said(['release', 'content-note', 'redact', 'message'])).toBeUndefined();
  });

  it('needs words to act on, and somebody to tell', () => {
    expect(said(['hide'], { words: undefined })).toBe('decision.needs-words');
    expect(said(['release'], { words: { title: null, body: '', visibility: 'withdrawn' } })).toBe('decision.needs-words');
    expect(said(['message'], { aboutSomebody: false })).toBe('decision.needs-member');
    expect(said(['no-action'], { words: undefined, aboutSomebody: false })).toBeUndefined();
  });

  it('leaves nothing held without saying what becomes of it', () => {
    const held = { title: null, body: 'twelve chars', visibility: 'held' } as const;
    expect(said(['no-action'], { words: held })).toBe('decision.held');
    expect(said(['no-action'], { words: held, otherCase: true })).toBeUndefined();
    expect(said(['release'], { words: held })).toBeUndefined();
  });

  it('hides only places that are in the words', () => {
    const far: Action = { type: 'redact', spans: [{ field: 'body', start: 6, end: 13 }] };
    expect(whyNot([far], facts)).toBe('decision.span-outside');
    expect(whyNot([{ type: 'redact', spans: [{ field: 'title', start: 0, end: 1 }] }], facts)).toBe('decision.span-outside');
  });

  it('takes out of view at once and lets everything else wait', () => {
    expect(actionTypes.filter(isAtOnce)).toEqual(['hide', 'remove']);
    expect(actOf('overturn')).toBe('appeal.decide');
  });
});
