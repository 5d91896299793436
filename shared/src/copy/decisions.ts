import type { ActionType } from '../moderation/decision.js';
import type { SubjectType } from '../moderation/report.js';
import type { CaseKind } from '../moderation/states.js';

/** What a member is told about one decision: a heading, then what happened, why and what they can do. */
export interface DecisionWords {
  readonly title: string;
  readonly body: string;
}

export interface ToldDecision {
  readonly kind: CaseKind;
  readonly subject: SubjectType;
  readonly actions: readonly ActionType[];
  readonly automatic: boolean;
  /** The guidelines' section it rests on, by its title. */
  readonly guideline?: string | undefined;
  /** The day a limit or pause ends, written out: `4 December 2026`. */
  readonly until?: string | undefined;
}

const called: Readonly<Record<SubjectType, string>> = { post: 'post', reply: 'reply', message: 'message', member: 'profile' };

/** Which action leads the heading where there are several: what matters most to the person first. */
const leading: readonly ActionType[] = [
  'close-account', 'pause-member', 'limit-posting', 'formal-notice', 'remove', 'hide', 'redact', 'content-note', 'release', 'message', 'overturn',
  'uphold', 'no-action',
];

/** The words of a decision. They never say that anybody reported anything, nor who decided. */
export const decisionWords = (told: ToldDecision): DecisionWords => {
  const actions = leading.filter((type) => told.actions.includes(type));
  const first = actions[0] ?? 'no-action';
  const body = [
    ...actions.map((type) => happened(type, told)),
    why(told),
    whatNow(actions),
  ].filter((sentence) => sentence !== '');
  return { title: heading(first, told), body: body.join(' ') };
};

const heading = (type: ActionType, { subject, kind }: ToldDecision): string => {
  const thing = called[subject];
  switch (type) {
    case 'release':
      return `Your ${thing} is up`;
    case 'hide':
    case 'remove':
      return `We took your ${thing} out of view`;
    case 'redact':
      return `We hid a few words in your ${thing}`;
    case 'content-note':
      return `We added a note to your ${thing}`;
    case 'message':
      return kind === 'care' ? 'The team is thinking of you' : 'A message from the team';
    case 'formal-notice':
      return 'Please read this about our guidelines';
    case 'limit-posting':
      return 'We will read your posts first for a while';
    case 'pause-member':
      return 'A pause from posting';
    case 'close-account':
      return 'Your account is closed to posting';
    case 'overturn':
      return 'We changed our decision';
    case 'uphold':
      return 'We looked again';
    case 'no-action':
      return `We looked at your ${thing}`;
  }
};

const happened = (type: ActionType, { subject, automatic, until, kind }: ToldDecision): string => {
  const thing = called[subject];
  switch (type) {
    case 'release':
      return `Somebody on the team has read your ${thing} and everyone can see it now. Thank you for waiting.`;
    case 'hide':
      if (automatic) return `Your ${thing} is waiting for somebody on the team to read it. You can still see it, and you have done nothing wrong by writing it.`;
      return `Other people cannot see your ${thing} now. You still can.`;
    case 'remove':
      return `Other people cannot see your ${thing} now, and it will not come back as it is.`;
    case 'redact':
      return `A few words in your ${thing} are hidden from other people. The rest is there for everyone to read.`;
    case 'content-note':
      return `Your ${thing} now has a note at the top, so that people can choose when to read it.`;
    case 'message':
      return kind === 'care' ? 'Somebody on the team wrote to you. You can read their words here.' : 'Somebody on the team wrote to you about this.';
    case 'formal-notice':
      return 'We are asking you to keep to this part of our guidelines from now on.';
    case 'limit-posting':
      return `Somebody on the team reads what you write before other people see it${ending(until)}.`;
    case 'pause-member':
      return `You cannot post or reply for now${ending(until)}. You can still read, and you can get help here.`;
    case 'close-account':
      return 'You cannot post or reply here any more. We look at this again after six months.';
    case 'overturn':
      return 'We got it wrong the first time and have put it right. We are sorry.';
    case 'uphold':
      return 'Somebody who had no part in the first decision looked at it and left it as it was.';
    case 'no-action':
      return '';
  }
};

const ending = (until: string | undefined) => (until === undefined ? '' : `, until ${until}`);

const why = ({ guideline, automatic, kind }: ToldDecision): string => {
  if (guideline !== undefined) return `This is about “${guideline}” in our guidelines.`;
  if (automatic) return 'A programme noticed something that could hurt a reader, or that could tell people who you are. It can be wrong, so a person looks too.';
  return kind === 'care' ? 'Being in crisis never counts against you.' : '';
};

const restrictive: readonly ActionType[] = [
  'hide', 'remove', 'redact', 'content-note', 'formal-notice', 'limit-posting', 'pause-member', 'close-account',
];

const whatNow = (actions: readonly ActionType[]): string => {
  if (!actions.some((type) => restrictive.includes(type))) return '';
  const reword = actions.some((type) => type === 'hide' || type === 'redact') ? 'You can write it another way. ' : '';
  const open = actions.some((type) => type === 'pause-member' || type === 'close-account') ? 'Help pages, your record and your own data stay open to you. ' : '';
  return `${reword}${open}If you think we got it wrong, you can ask for another look, and somebody else will answer you.`;
};
