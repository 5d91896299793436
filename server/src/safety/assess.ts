import type { Assessment, Field } from '@alongside/shared/safety/assessment';
import { fuse, type RuleFinding, scoreOf, soonestOf } from './fusion.js';
import { weigh } from './model/weigh.js';
import { modelVersion } from './model/weights.js';
import type { Part } from './normalise/normalise.js';
import { planActions } from './plan.js';
import type { Pack } from './rules/pack.js';
import { stages as ownStages } from './stages/index.js';
import type { AssessContext, Reading, Stage, Text } from './stages/stage.js';

/** Longest text read whole, in UTF-16 units: eight times the longest post. What is longer is read so far, and by a person. */
export const longestRead = 40_000;

const fieldOf = (kind: AssessContext['kind']): Field => (kind === 'name' ? 'name' : kind === 'profile' ? 'about' : 'body');

const partsOf = ({ title, body }: Text, { kind }: AssessContext): Part[] => {
  const parts: Part[] = [{ field: fieldOf(kind), text: body.slice(0, longestRead) }];
  return title === undefined || title === '' ? parts : [{ field: 'title', text: title.slice(0, longestRead) }, ...parts];
};

/** The check could not be finished or is not sure, so it answers towards people: held softly, and read soon. */
const unsure = (context: AssessContext): RuleFinding => ({
  rule: 'MT-03',
  reason: 'engine.unsure',
  priority: 'P1',
  action: 'hold',
  holdWith: [],
  support: 'urgent',
  weight: 0.5,
  spans: [{ field: fieldOf(context.kind), start: 0, end: 0 }],
});

interface Read {
  readonly reading: Reading;
  readonly whole: boolean;
}

/** Runs the stages; one that throws ends the reading, and what the earlier ones found still counts. */
const read = (start: Reading, stages: readonly Stage[]): Read => {
  let reading = start;
  for (const stage of stages) {
    try {
      reading = stage.run(reading);
    } catch {
      return { reading, whole: false };
    }
  }
  return { reading, whole: true };
};

/**
 * Assesses one text. Pure and deterministic for a pack; never throws.
 * @param text title (up to 200) and body (up to 5,000 characters in this product; longer texts are read as far as `longestRead`)
 * @param pack compiled rules; see `packs/en-GB`
 * @param stages the reading, in order; given otherwise only to show what a failing stage does
 */
export const assessWith = (pack: Pack, text: Text, context: AssessContext, stages: readonly Stage[] = ownStages): Assessment => {
  const parts = partsOf(text, context);
  const { reading, whole } = read({ parts, context, pack, folded: [], tokens: [], matches: [], signals: [], cueWeight: 0 }, stages);
  const cut = text.body.length > longestRead || (text.title?.length ?? 0) > longestRead;
  const weighed = weigh(fuse(reading), reading.judgement, context);
  const found = whole && !cut ? weighed : [...weighed, unsure(context)];
  const priority = soonestOf(found);
  const { contentAction, findings, support } = planActions(found);
  return {
    priority,
    score: scoreOf(priority, found, reading.cueWeight, reading.judgement?.risk),
    contentAction,
    findings,
    ...(support === undefined ? {} : { support }),
    packVersion: pack.version,
    modelVersion: modelVersion(),
  };
};
