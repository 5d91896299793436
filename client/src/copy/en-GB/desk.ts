import type { Visibility } from '@alongside/shared/community/visibility';
import type { SubjectType } from '@alongside/shared/moderation/report';
import type { CaseKind, CaseState } from '@alongside/shared/moderation/states';
import type { Priority } from '@alongside/shared/safety/assessment';

/** How soon a person looks, as a word; the code beside it is the one that written procedures use. */
export const priorityCopy: Readonly<Record<Priority, { word: string; hint: string }>> = {
  P0: { word: 'Now', hint: 'Somebody may be in danger' },
  P1: { word: 'Soon', hint: 'Risk, no emergency known' },
  P2: { word: 'Today', hint: 'A worry, or the guidelines' },
  P3: { word: 'Sampled', hint: 'No clock runs' },
};

export const kindCopy: Readonly<Record<CaseKind, { word: string; hint: string }>> = {
  care: { word: 'Care', hint: 'Somebody may need us. Never counts against them.' },
  conduct: { word: 'Guidelines', hint: 'Our guidelines may not have been kept.' },
  appeal: { word: 'Another look', hint: 'Somebody asked us to look again.' },
};

export const stateCopy: Readonly<Record<CaseState, string>> = {
  open: 'Open',
  waiting: 'Waiting for an answer',
  escalated: 'With the leads',
  resolved: 'Settled',
};

export const subjectCopy: Readonly<Record<SubjectType, string>> = { post: 'a post', reply: 'a reply', message: 'a message', member: 'a member' };

export const visibilityCopy: Readonly<Record<Visibility, string>> = {
  visible: 'Everybody can read it',
  noted: 'Everybody can read it, behind a content note',
  redacted: 'Everybody can read it, with a few words hidden',
  held: 'Nobody else can read it until we decide',
  hidden: 'Out of view',
  removed: 'Taken down',
  withdrawn: 'Taken back by its author',
};

export const queueCopy = {
  page: 'Desk',
  title: 'The desk',
  lead: 'What needs a person first is at the top.',
  list: 'Cases',
  keys: 'Keys',
  filters: 'Narrow the list',
  kind: 'About',
  anyKind: 'Everything',
  priority: 'How soon',
  anyPriority: 'Any',
  state: 'State',
  anyState: 'Not settled yet',
  mine: 'Held by me',
  about: (name: string, subject: SubjectType) => `${name}, ${subjectCopy[subject]}`,
  nobody: 'Somebody who has left',
  in: (space: string) => `in ${space}`,
  mineNow: 'You have this one',
  held: (name: string) => `${name} has this one`,
  free: 'Nobody has it yet',
  claim: 'Take it',
  claimOf: (name: string) => `Take it: the case about ${name}`,
  round: (round: number) => `opened ${round} times`,
  count: (count: number, more: boolean) => (more ? `The first ${count} cases` : count === 1 ? '1 case' : `${count} cases`),
  empty: { title: 'Nothing is waiting', detail: 'A good moment to stretch, or to put the kettle on.' },
  emptyFilter: { title: 'Nothing like that just now', detail: 'Other cases may still be waiting.', all: 'Show everything' },
  live: 'New cases appear by themselves.',
  polled: 'The live connection is resting, so the list is renewed every half minute.',
} as const;

export const timeLeftCopy = {
  none: 'No clock',
  settled: 'Settled',
  left: (time: string) => `${time} left`,
  by: (moment: string) => `By ${moment}`,
  late: (time: string) => `${time} past its time`,
  minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  hours: (count: number) => (count === 1 ? '1 hour' : `${count} hours`),
  days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
  lessThanOne: 'less than a minute',
  today: (clock: string) => `${clock} today`,
  tomorrow: (clock: string) => `${clock} tomorrow`,
} as const;

export const keysCopy = {
  title: 'Keys on the desk',
  lead: 'Keys do nothing while you are writing.',
  on: 'Use these keys',
  onHint: 'Switch them off if they get in the way of your own tools.',
  list: [
    { keys: ['j'], does: 'Next case in the list' },
    { keys: ['k'], does: 'Case before it' },
    { keys: ['Enter'], does: 'Open the case' },
    { keys: ['c'], does: 'Take the case, or give it back' },
    { keys: ['n'], does: 'On to the next case' },
    { keys: ['b'], does: 'Back to the list' },
    { keys: ['u'], does: 'Undo a decision, for ten seconds' },
    { keys: ['?'], does: 'Show this sheet' },
  ],
} as const;

export const caseCopy = {
  page: 'Case',
  title: (kind: CaseKind, name: string) => {
    switch (kind) {
      case 'care':
        return `Care for ${name}`;
      case 'conduct':
        return `Guidelines and ${name}`;
      case 'appeal':
        return `Another look for ${name}`;
    }
  },
  back: 'Back to the list',
  next: 'Next case',
  nextNone: 'That was the last one in your list.',
  opened: 'Opened',
  came: 'What puts it here',
  claim: {
    take: 'Take this case',
    letGo: 'Give it back',
    free: 'Nobody has it. It becomes yours when you take it or start to choose below.',
    mine: (time: string) => `Yours for ${time}. This renews while you work.`,
    mineEnding: (time: string) => `Yours for ${time} more.`,
    renew: 'Keep it ten more minutes',
    other: (name: string) => `${name} is looking at this one.`,
    otherDetail: 'You can read along. It comes back to the list if they leave it.',
    leads: 'This is with the safeguarding leads.',
    leadsDetail: 'You can read along and leave a note for them.',
  },
  words: {
    title: 'The words',
    now: 'As it reads now',
    report: 'As it stood when somebody told us',
    engine: 'As it stood when the first reading noticed it',
    notes: (notes: readonly string[]) => `Content note: ${notes.join(', ')}`,
    marked: 'What the first reading marked',
    markEnd: 'end of mark',
    told: 'What people told us',
    toldWorried: 'Somebody is worried about them',
    toldGuidelines: 'Somebody thinks our guidelines were not kept',
    gone: 'The words are gone: their author took them back.',
    aboutMember: 'This case is about a member, not about one post or reply.',
    rule: (id: string) => `rule ${id}`,
  },
  thread: {
    title: 'Around it',
    alone: 'Nobody has replied.',
    here: 'The words of this case',
    all: (count: number) => `Show all ${count}`,
    open: 'Open the thread',
    began: 'began the thread',
  },
  record: {
    title: (name: string) => `About ${name}`,
    joined: 'Joined',
    state: 'Account',
    states: { active: 'In use', 'on-break': 'Taking a break', leaving: 'Leaving', closed: 'Closed' } as Readonly<Record<string, string>>,
    limits: 'For now',
    limit: { 'posting-limited': 'posts are read first', paused: 'paused from posting', closed: 'closed to posting' } as Readonly<Record<string, string>>,
    until: (day: string) => `until ${day}`,
    noLimits: 'No limits',
    decisions: 'Earlier decisions on the guidelines',
    none: 'None. Care is never counted here.',
    care: 'Care is never counted here.',
  },
  log: { title: 'What has happened', nobody: 'The system', you: 'You', toMember: (words: string) => `To the member: ${words}` },
  note: {
    label: 'A note for colleagues',
    hint: 'Only people on the desk read this.',
    send: 'Add the note',
    sending: 'Adding it',
    done: 'The note is in the history.',
  },
  leads: {
    button: 'Hand to the leads',
    title: 'Hand this to the safeguarding leads',
    lead: 'You can hand a case on for any reason. They will see what you write here.',
    label: 'What they should know',
    send: 'Hand it over',
    sending: 'Handing it over',
    done: 'The leads have it now. Thank you for passing it on.',
  },
  changed: {
    title: 'This case has changed since you opened it',
    detail: 'What you wrote is still here. Please read what is new, then go on.',
    words: 'The words are different now. If you had marked places in them, please mark them again.',
    read: 'I have read it',
  },
  decided: {
    by: (name: string) => `${name} settled this`,
    again: 'A new worry or report opens it again.',
  },
  undo: {
    done: (name: string) => `Settled: ${name}.`,
    detail: 'You can undo this for ten seconds.',
    button: 'Undo the decision',
    undone: 'Undone. The case is open again, and what you wrote is still in the form.',
  },
} as const;
