import { describe, expect, it } from 'vitest';
import { noPresses, shiftPressed } from './shift-presses.js';

const pressAt = (...times: number[]) => times.reduce(shiftPressed, noPresses).count;

describe('pressing Shift three times', () => {
  it('counts presses that follow each other within five seconds', () => {
    expect(pressAt(0, 4_000, 9_000)).toBe(3);
  });

  it('starts again after a longer wait', () => {
    expect(pressAt(0, 5_001)).toBe(1);
    expect(pressAt(0, 1_000, 7_000, 7_500)).toBe(2);
  });
});
