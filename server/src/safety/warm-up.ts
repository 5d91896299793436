import { assessWith } from './assess.js';
import { currentPack } from './current-pack.js';

const casesPerRule = 4;

/** Compiles the pack in force and reads a few of its own sentences, so that nobody's post waits for the first of anything. */
export const warmUp = (): void => {
  const pack = currentPack();
  for (const { tests } of pack.rules.values()) {
    for (const { text } of tests.slice(0, casesPerRule)) assessWith(pack, { body: text }, { strict: false, kind: 'post' });
  }
};
