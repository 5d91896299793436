import { judge } from '../model/judge.js';
import { currentModel } from '../model/weights.js';
import type { Stage } from './stage.js';

/** Asks the trained model how much the words are like those of people in danger. */
export const judgeWords: Stage = {
  name: 'judge-words',
  run: (reading) => ({ ...reading, judgement: judge(reading.tokens, currentModel()) }),
};
