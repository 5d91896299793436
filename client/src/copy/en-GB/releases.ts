import type { TableId } from '@alongside/shared/insights/table';

export const releasesCopy = {
  page: 'Research',
  title: 'Counts of support given and received',
  lead: 'Once a month the community publishes counts: how many people gave support, received it, or both. No words are ever read for this, and small numbers are hidden, so that nobody can be picked out.',
  empty: { title: 'Nothing published yet', detail: 'A month is published once it is over and has settled, ten days later.' },
  released: (month: string) => `Release for ${month}`,
  month: (period: string) => new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${period}-01T00:00:00Z`)),
  version: (version: number) => `Version ${version}`,
  demo: 'Made up, to show how releases look',
  published: 'Published',
  newer: 'There is a newer version of this month.',
  howMade: 'How this was made',
  tables: 'Tables',
  download: 'Download',
  csv: 'CSV, for a spreadsheet, R or Python',
  json: 'JSON',
  codebook: 'Codebook: what every column means',
  frozen: 'These files never change. A correction is a new version with a reason.',
  back: 'All releases',
  hidden: 'fewer than 10',
  cannotBe: 'cannot be',
  notReleased: 'not published',
  hiddenNote: 'Numbers under 10 are hidden, and the others are rounded to 5. A striped bar stands for a hidden number.',
  plotOf: (title: string) => `${title}, drawn. The table below says the same in numbers.`,
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
  community: 'Open spaces',
  group: 'Member spaces',
  'one-to-one': 'One to one',
  none: 'No reply yet',
  given: 'Given',
  received: 'Received',
};

export const tableWords: Readonly<Record<TableId, { rows: string; unit: string }>> = {
  T1: { rows: 'How people took part', unit: 'people' },
  T2: { rows: 'Ways of taking part', unit: 'people' },
  T3: { rows: 'Contacts given', unit: 'people' },
  T4: { rows: 'First reply within', unit: 'posts' },
  T5: { rows: 'Where', unit: 'contacts' },
};
