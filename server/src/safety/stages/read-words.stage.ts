import { normalise } from '../normalise/normalise.js';
import type { Stage } from './stage.js';

/** Takes disguises off and turns the text into plain words that remember where they stood. */
export const readWords: Stage = {
  name: 'read-words',
  run: (reading) => {
    const { tokens, parts } = normalise(reading.parts, reading.pack.spelling);
    return { ...reading, tokens, folded: parts };
  },
};
