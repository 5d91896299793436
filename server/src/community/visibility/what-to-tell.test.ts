import { expect, it } from 'vitest';
import { whatToTell } from './what-to-tell.js';

it('publishes once, then tells of changes and of going out of view', () => {
  expect(whatToTell(false, true, false)).toBe('published');
  expect(whatToTell(true, true, true)).toBe('changed');
  expect(whatToTell(true, false, true)).toBe('hidden');
  expect(whatToTell(false, true, true)).toBe('changed');
  expect(whatToTell(false, false, false)).toBe('nothing');
});
