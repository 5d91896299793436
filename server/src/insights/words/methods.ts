import type { Method } from '@alongside/shared/insights/measure';
import { basic10 } from '../tables/basic10.js';
import { definitionVersion } from './how-made.js';

/** How numbers are made and how people in them are protected. */
export const methodWords: Method[] = [
  {
    id: 'record',
    version: definitionVersion,
    state: 'in-use',
    name: 'What is recorded',
    inPlainWords:
      'When a reply can be read by others, or a reaction is given, one line is kept: a digest for the giver, a digest for whom it was for, the form and the day. No words are kept. Taking it back within seven days of the month’s end takes the line away.',
  },
  {
    id: 'recipient',
    version: definitionVersion,
    state: 'in-use',
    name: 'Who support was for',
    inPlainWords: 'A reply is for the person it answers. If it answers nobody in particular, it is for whoever began the thread. Answering oneself is not support to another and does not count.',
  },
  {
    id: 'team',
    version: definitionVersion,
    state: 'in-use',
    name: 'The team’s replies',
    inPlainWords: 'Replies by people on the team carry a mark, and are counted in a column of their own. They are never added to support between peers.',
  },
  {
    id: 'member-log',
    version: definitionVersion,
    state: 'in-use',
    name: 'The member-log',
    inPlainWords: 'One line for each member and month: what they gave and what they received, form by form, as two separate counts. There is no score, and no one is ranked.',
  },
  {
    id: 'freezing',
    version: definitionVersion,
    state: 'in-use',
    name: 'Settling and freezing',
    inPlainWords:
      'A month settles seven days after it ends and can be released after ten. A release is frozen: its files stay the same for ever. A correction is a new version and says why.',
  },
  {
    id: basic10.method,
    version: basic10.version,
    state: 'in-use',
    name: 'Hide small numbers, round the rest',
    inPlainWords: `Numbers under ${basic10.threshold}, or with fewer than ${basic10.threshold} people behind them, are hidden. The rest are rounded to the nearest ${basic10.rounding}. This is for demonstration: it does not protect people against everything somebody clever could work out, and it will be retired.`,
  },
  {
    id: 'dp10',
    version: 'not yet',
    state: 'planned',
    name: 'Measured noise, with a budget',
    inPlainWords: 'Random noise is added so that nobody can tell from a release whether any one month of any one member was in it, and a public ledger shows how much of the privacy budget was spent.',
  },
  {
    id: 'exact10',
    version: 'not yet',
    state: 'planned',
    name: 'No noise, checked hiding',
    inPlainWords: 'For partners who cannot use noise: small numbers are hidden, and others with them, until a check shows that no hidden number can be worked out.',
  },
  {
    id: 'approval',
    version: 'not yet',
    state: 'planned',
    name: 'Approval by peers',
    inPlainWords: 'A panel of peers will have to agree before a release is published. There is no panel yet, and each release says so.',
  },
];
