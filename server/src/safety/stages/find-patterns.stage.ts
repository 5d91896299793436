import type { Stage } from './stage.js';

/** Finds every word pattern of the pack in one walk over the text. */
export const findPatterns: Stage = {
  name: 'find-patterns',
  run: (reading) => ({ ...reading, matches: reading.pack.machine.find(reading.tokens) }),
};
