import type { Priority } from '@alongside/shared/safety/assessment';
import { describe, expect, it } from 'vitest';
import type { PastAssessment } from './past-assessment.js';
import { pressedMembers } from './pressure.js';
import { cuesRise, withRise } from './rising-cues.js';

const day = 86_400_000;
const now = 100 * day;
const text = (daysAgo: number, priority: Priority, ...rules: string[]): PastAssessment => ({ at: now - daysAgo * day, priority, rules });
const demand = (daysAgo: number, to: string, rule = 'PI-07'): PastAssessment => ({ ...text(daysAgo, 'P1', rule), to });

describe('signs of distress over a week', () => {
  const rising = [text(6, 'P3'), text(4, 'P2', 'CR-06'), text(1, 'P2', 'CR-05'), text(0, 'P1', 'CR-04')];

  it('rise when later texts stand higher than earlier ones, in whatever order they come', () => {
    expect(cuesRise(rising, now)).toBe(true);
    expect(cuesRise(rising.toReversed(), now)).toBe(true);
  });

  it.each([
    ['there are only two texts', rising.slice(2)],
    ['they stay level', [text(5, 'P2', 'CR-06'), text(3, 'P2', 'CR-06'), text(0, 'P2', 'CR-06')]],
    ['they fall', [text(5, 'P1', 'CR-04'), text(3, 'P2', 'CR-06'), text(0, 'P2', 'CR-06')]],
    ['the newest shows none', [text(5, 'P3'), text(3, 'P1', 'CR-04'), text(1, 'P1', 'CR-04'), text(0, 'P3')]],
    ['it is other trouble, or recovery', [text(5, 'P3'), text(3, 'P3', 'CR-15'), text(1, 'P2', 'AB-01'), text(0, 'P2', 'PI-08')]],
    ['it is older than seven days', [text(20, 'P3'), text(12, 'P2', 'CR-06'), text(8, 'P2', 'CR-05'), text(0, 'P1', 'CR-04')]],
    ['nothing was written', []],
  ])('do not rise when %s', (_, past) => expect(cuesRise(past, now)).toBe(false));

  it('bring a text one level sooner, and never past the soonest', () => {
    expect(withRise('P2', rising, now)).toBe('P1');
    expect(withRise('P0', rising, now)).toBe('P0');
    expect(withRise('P2', [], now)).toBe('P2');
  });
});

describe('pressure on one member', () => {
  it('is three demands on the same one within seven days', () => {
    expect(pressedMembers([demand(3, 'wren'), demand(2, 'wren', 'PI-08'), demand(0, 'wren', 'AB-05')], now)).toEqual(['wren']);
  });

  it.each([
    ['two', [demand(2, 'wren'), demand(0, 'wren')]],
    ['one each on three members', [demand(3, 'wren'), demand(2, 'otter'), demand(0, 'moth')]],
    ['old ones', [demand(9, 'wren'), demand(8, 'wren'), demand(0, 'wren')]],
    ['words of distress', [demand(3, 'wren', 'CR-04'), demand(2, 'wren', 'CR-06'), demand(0, 'wren', 'CR-05')]],
    ['demands on nobody in particular', [text(3, 'P1', 'PI-07'), text(2, 'P1', 'PI-07'), text(0, 'P1', 'PI-07')]],
  ])('is not %s', (_, past) => expect(pressedMembers(past, now)).toEqual([]));
});
