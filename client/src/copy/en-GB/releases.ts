import type { TableId } from '@alongside/shared/insights/table';

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

export const releasesCopy = {
  page: 'Research',
  title: 'Counts of support given and received',
  lead: 'Once a month the community publishes counts: how many people gave support, received it, or both. No words are ever read for this, and small numbers are hidden, so that nobody can be picked out.',
  list: 'Releases, newest first',
  empty: { title: 'Nothing published yet', detail: 'A month is published once it is over and has settled, ten days later.' },
  month: (period: string) => month.format(new Date(`${period}-01T00:00:00Z`)),
  titleOf: (period: string) => `Support given and received in ${period}`,
  version: (version: number) => `Version ${version}`,
  demo: { short: 'Shows how releases look', title: 'This one shows how releases look', detail: 'Please do not draw conclusions from it.' },
  newer: 'There is a newer version of this month.',
  facts: {
    title: 'What this is',
    period: 'Month',
    version: 'Version',
    published: 'Published',
    method: 'Kept safe by',
    definitions: 'Definitions',
    reason: 'What was put right',
    from: (start: string, end: string) => `${start} to ${end}`,
  },
  howMade: 'How it was made',
  howToRead: 'How to read it',
  reading: [
    'Numbers under 10 are hidden, and so are numbers with fewer than 10 people behind them. The rest are rounded to the nearest 5, so rows may not add up.',
    'A hidden number may be anything from 0 to 9. In the drawings it is an empty bar with a broken outline.',
    'These numbers show what went together in one month. They cannot show what caused what.',
  ],
  contents: 'On this page',
  download: (id: string, format: string) => `Table ${id} as ${format}`,
  codebook: 'Codebook (JSON): what every column and value means',
  frozen: 'These files never change. A correction is a new version that says why.',
  meanings: 'What the rows and columns mean',
  back: 'All releases',
  hidden: 'fewer than 10',
  cannotBe: 'not offered yet',
  notReleased: 'left out',
  notOffered: (form: string) => `${form}: not offered in this community yet, so there is nothing to count.`,
  plotOf: (title: string) => `${title}, drawn as bars. The table after it says the same in numbers.`,
  gone: { title: 'This release is not here', detail: 'The link may be wrong. The list shows every release there is.' },
  definitions: {
    title: 'What the words mean',
    items: [
      ['Gave support', 'Replied to somebody else at least once in the month.'],
      ['Received support', 'Had a reply from another member at least once in the month.'],
      ['Read along', 'Has an account, and neither gave nor received in the month. Reading is a way of taking part too.'],
      ['A contact', 'One person supporting another on one day. Fifty lines of talk on one day are one contact.'],
      ['Open spaces and member spaces', 'Open spaces are for every member. Member spaces are for the people who joined them.'],
    ],
  },
} as const;

/** Row and column headings of each table, by the values that the files hold. */
export const cellWords: Readonly<Record<string, string>> = {
  'gave-only': 'Gave only',
  'received-only': 'Received only',
  both: 'Gave and received',
  'read-along': 'Read along',
  '0-1': '0 to 1 month',
  '2-5': '2 to 5 months',
  '6+': '6 months or more',
  '1-4': '1 to 4',
  '5-19': '5 to 19',
  '20+': '20 or more',
  community: 'Open spaces',
  group: 'Member spaces',
  'one-to-one': 'One to one',
  '<=1h': 'Within 1 hour',
  '<=4h': '1 to 4 hours',
  '<=24h': '4 to 24 hours',
  '<=72h': '1 to 3 days',
  '<=168h': '3 to 7 days',
  '>168h': 'More than a week',
  none: 'No reply',
};

interface TableWords {
  readonly rows: string;
  readonly columns: string | undefined;
  readonly unit: string;
  /** A row's name where it stands alone, without the heading of its column. */
  readonly row?: (name: string) => string;
}

/** What a table's rows and columns are, and what is counted in them. */
export const tableWords: Readonly<Record<TableId, TableWords>> = {
  T1: { rows: 'In this month', columns: 'Time since joining', unit: 'Members' },
  T2: { rows: 'Ways of taking part', columns: 'Time since joining', unit: 'Members', row: (ways) => (ways === '1' ? '1 way' : `${ways} ways`) },
  T3: { rows: 'Contacts given', columns: 'Contacts received', unit: 'Members' },
  T4: { rows: 'First reply', columns: undefined, unit: 'Posts' },
  T5: { rows: 'Where', columns: undefined, unit: 'Contacts' },
};
