import { writeFileSync } from 'node:fs';
import { currentPack } from '../current-pack.js';
import { readCorpus } from './corpus.js';
import { foldOf, heldBack } from './folds.js';
import { train } from './training.js';

/**
 * Trains the model. @param corpus folder of `*.jsonl` @param out path of `weights.data.json`
 * The same corpus and pack always give the same file.
 */
export const run = (corpus: string, out: string): void => {
  const lines = readCorpus(corpus);
  const weights = train(lines, currentPack().spelling);
  writeFileSync(out, `${JSON.stringify(weights, null, 2)}\n`);
  const kept = lines.filter(({ voice }) => foldOf(voice) === heldBack).length;
  const { temperature, raiseFrom, lowerBelow } = weights;
  console.log(`Learnt from ${lines.length - kept} lines, ${kept} held back. Temperature ${temperature}, raises from ${raiseFrom}, lowers below ${lowerBelow}.`);
};
