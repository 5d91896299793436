import { describe, expect, it } from 'vitest';
import { orderReasons, type OrderFacts } from './order-reasons.js';

const facts: OrderFacts = { priority: 'P1', state: 'open', round: 1, share: 0.504, reports: 0, noticedByEngine: true, held: false };

describe('why a case stands where it stands', () => {
  it('says risk first, then time', () => {
    expect(orderReasons(facts)).toEqual([
      'There is risk, without an emergency that we know of.',
      '50% of its target time is used.',
      'The first reading noticed it.',
    ]);
  });

  it('says when the target has passed, and how many told us', () => {
    expect(orderReasons({ ...facts, share: 1.2, reports: 3, noticedByEngine: false, held: true })).toEqual([
      'There is risk, without an emergency that we know of.',
      'Its target time has passed.',
      'Nobody else can see it until we decide.',
      '3 people told us about it.',
    ]);
  });

  it('says nothing of time where no clock runs', () => {
    expect(orderReasons({ ...facts, priority: 'P3', share: null })).toHaveLength(2);
  });
});
