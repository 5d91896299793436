import type { Row, TableId } from '@alongside/shared/insights/table';

interface Meaning {
  readonly value: string;
  readonly meaning: string;
}

/** What a table says about itself, in its JSON and in the codebook. */
export interface TableWords {
  readonly title: string;
  readonly note: string;
  readonly measure: string;
  readonly unit: Row['unit'];
  readonly bands: readonly Meaning[];
  readonly subgroups: readonly Meaning[];
}

const tenures: readonly Meaning[] = [
  { value: '0-1', meaning: 'In the month they joined, or the one after' },
  { value: '2-5', meaning: 'Two to five calendar months after the month they joined' },
  { value: '6+', meaning: 'Six or more calendar months after the month they joined' },
];

const amounts = (what: string): readonly Meaning[] => [
  { value: '0', meaning: `No contacts ${what}` },
  { value: '1-4', meaning: `1 to 4 contacts ${what}` },
  { value: '5-19', meaning: `5 to 19 contacts ${what}` },
  { value: '20+', meaning: `20 or more contacts ${what}` },
];

export const tableWords: Readonly<Record<TableId, TableWords>> = {
  T1: {
    title: 'Giving and receiving, by time since joining',
    note: 'Every member counts once. Giving and receiving mean replies between peers; reactions alone and the team’s replies are not counted here.',
    measure: 'members_by_role',
    unit: 'members',
    bands: [
      { value: 'gave-only', meaning: 'Replied to somebody, and nobody replied to them' },
      { value: 'received-only', meaning: 'Somebody replied to them, and they replied to nobody' },
      { value: 'both', meaning: 'Replied to somebody, and somebody replied to them' },
      {
        value: 'read-along',
        meaning: 'Had an open account and neither gave nor received. Whether they came to read is not recorded yet, so people who stayed away are counted here too',
      },
    ],
    subgroups: tenures,
  },
  T2: {
    title: 'Ways of taking part, by time since joining',
    note: 'Giving and receiving are counted apart in each of three forms, so there are six ways. One-to-one conversations are not offered yet, which leaves four.',
    measure: 'members_by_forms',
    unit: 'members',
    bands: ['0', '1', '2', '3', '4', '5', '6'].map((value) => ({ value, meaning: `Took part in ${value} of the six ways` })),
    subgroups: tenures,
  },
  T3: {
    title: 'Contacts given and received, form by form',
    note: 'For each form, every member counts once: by how many contacts they gave (band) and how many they received (subgroup).',
    measure: 'members_by_given_and_received',
    unit: 'members',
    bands: amounts('given in this form'),
    subgroups: amounts('received in this form'),
  },
  T4: {
    title: 'Time to the first reply from another peer',
    note: 'Posts that asked for replies or ideas, by how long their author waited. Replies count until the month settles, seven days after its end.',
    measure: 'posts_by_time_to_first_reply',
    unit: 'posts',
    bands: [
      { value: '<=1h', meaning: 'Within one hour' },
      { value: '<=4h', meaning: 'After more than 1 hour, within 4' },
      { value: '<=24h', meaning: 'After more than 4 hours, within 24' },
      { value: '<=72h', meaning: 'After more than 24 hours, within 72' },
      { value: '<=168h', meaning: 'After more than 72 hours, within 168 (a week)' },
      { value: '>168h', meaning: 'After more than a week' },
      { value: 'none', meaning: 'No reply from another peer before the month settled' },
    ],
    subgroups: [],
  },
  T5: {
    title: 'Contacts given, by form',
    note: 'A contact is one person supporting another on one day, however many messages that took. Nobody counts with more than 20 in all.',
    measure: 'contacts_given',
    unit: 'contacts',
    bands: [],
    subgroups: [],
  },
};

export const statusWords: readonly Meaning[] = [
  { value: 'ok', meaning: 'The value is shown, after rounding' },
  { value: 'low', meaning: 'Hidden because the count, or the number of people behind it, is under the threshold. It may be zero' },
  { value: 'structural_zero', meaning: 'Nothing can be counted here yet, so the value is 0 for every reader' },
  { value: 'not_released', meaning: 'Left out on purpose' },
];
