import { basic10 } from '../tables/basic10.js';

/** The version of the definitions of giving and receiving. */
export const definitionVersion = 'gr-1.0';

interface Made {
  readonly period: string;
  readonly version: number;
  readonly demo: boolean;
  readonly reason: string | null;
  readonly byAdmin: boolean;
  readonly changedOnRecount: boolean;
  readonly settled: boolean;
}

/** The plain account that stands with a release: what was done, by which rules, and who decided. */
export const howMade = (made: Made): string =>
  [
    `This release covers ${made.period}, version ${made.version}.${made.reason === null ? '' : ` Why it was made: ${made.reason}`}`,
    made.demo ? 'It was made to show how releases look. Please do not draw conclusions from it.' : undefined,
    made.settled
      ? 'The month had settled: replies taken back in it, and in the seven days after it, are not counted.'
      : 'The month had not settled yet, so later changes to it are missing here.',
    `The record was counted again from the published replies and reactions before the tables were made${
      made.changedOnRecount ? ', and put right where it had not caught up' : ', and agreed with them'
    }. Only keyed digests of ids and days are recorded. No words are read.`,
    `Method ${basic10.version}: numbers under ${basic10.threshold}, or with fewer than ${basic10.threshold} people behind them, are hidden, and the rest are rounded to the nearest ${basic10.rounding}. No noise is added. This method is for demonstration and will be retired in favour of ones whose protection can be proved.`,
    made.byAdmin ? 'An administrator asked for it.' : 'It was asked for from the server itself.',
    'A panel of peers is to approve every release before it is published. There is no panel yet, so nobody has approved this one.',
    'The files were frozen when it was published. A correction will be a new version with a reason.',
  ]
    .filter((line) => line !== undefined)
    .join('\n\n');
