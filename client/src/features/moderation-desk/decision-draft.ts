import { isReadable, type Visibility } from '@alongside/shared/community/visibility';
import { anyCan, type Role } from '@alongside/shared/identity/permissions';
import { actOf, onMember, onWords, sanctions } from '@alongside/shared/moderation/action-rules';
import type { CaseDetail } from '@alongside/shared/moderation/case';
import type { Action, ActionType, GuidelinePart } from '@alongside/shared/moderation/decision';

/** A stretch of the words as they read now that is to be hidden: UTF-16 offsets, `end` exclusive. */
export interface HiddenSpan {
  readonly field: 'title' | 'body';
  readonly start: number;
  readonly end: number;
}

/** What somebody has chosen and written so far; `''` where they have not chosen. */
export interface DecisionDraft {
  readonly needed: '' | 'no' | 'yes';
  readonly words: '' | 'leave' | 'release' | 'redact' | 'hide' | 'remove';
  readonly spans: readonly HiddenSpan[];
  /** Which wording the spans were marked in, by `wordingOf`. */
  readonly spansIn: string;
  readonly noted: boolean;
  readonly contentNote: string;
  readonly formal: boolean;
  readonly limit: 'none' | '7' | '14' | '28' | 'pause2' | 'pause4' | 'close';
  readonly guideline: '' | GuidelinePart;
  readonly emergency: '' | 'no' | 'maybe';
  readonly reply: '' | 'nowhere' | 'private' | 'thread';
  readonly message: string;
  readonly noteToMember: string;
  readonly reason: string;
}

export const blankDecision: DecisionDraft = {
  needed: '', words: '', spans: [], spansIn: '', noted: false, contentNote: '', formal: false, limit: 'none', guideline: '', emergency: '', reply: '',
  message: '', noteToMember: '', reason: '',
};

/** A short mark for one wording, without the words. */
export const wordingOf = (current: CaseDetail['current']): string =>
  current === null ? '' : [current.revision, current.title?.length ?? 0, current.body.length].join('.');

/** A draft as far as it still fits the words: places in another wording are let go. */
export const standing = (draft: DecisionDraft, current: CaseDetail['current']): DecisionDraft =>
  draft.spansIn === wordingOf(current) ? draft : { ...draft, spans: [] };

export const decisionDraftName = (caseId: string): string => `decision.${caseId}`;

/** What can be chosen on a case at all, by whoever is looking at it. */
export interface DecisionScope {
  readonly may: (type: ActionType) => boolean;
  /** Words that readers cannot see, whether nobody has read them yet or they were taken out of view. */
  readonly unseen: boolean;
  /** Somebody has to say what becomes of words that nobody else has read yet. */
  readonly mustChoose: boolean;
}

const actable = (visibility: Visibility): boolean => isReadable(visibility) || visibility === 'held' || visibility === 'hidden';

/** The same rules as the server refuses by, so that nothing is offered that would be refused. */
export const scopeOf = ({ case: item, current }: Pick<CaseDetail, 'case' | 'current'>, roles: readonly Role[]): DecisionScope => {
  const words = current !== null && actable(current.visibility);
  const may = (type: ActionType): boolean =>
    anyCan(roles, actOf(type)) &&
    !(item.kind === 'care' && sanctions.includes(type)) &&
    !(onWords.includes(type) && !words) &&
    !(onMember.includes(type) && item.about === null);
  return { may, unseen: words && !isReadable(current.visibility), mustChoose: current?.visibility === 'held' };
};

/** The actions a draft stands for, in the order they are told. Empty where nothing has been chosen. */
export const actionsOf = (draft: DecisionDraft, scope: DecisionScope): readonly Action[] => {
  const message: Action[] = draft.reply === 'private' && scope.may('message') ? [{ type: 'message', words: draft.message.trim() }] : [];
  if (draft.needed === 'no' && !scope.mustChoose) return [{ type: 'no-action' }, ...message];
  return [...wordsActions(draft, scope), ...noteActions(draft, scope), ...message, ...memberActions(draft, scope)];
};

const wordsActions = ({ words, spans }: DecisionDraft, { may, unseen }: DecisionScope): Action[] => {
  switch (words) {
    case '':
    case 'leave':
      return [];
    case 'redact':
      // What readers cannot see stays out of view when words in it are hidden: it is shown as well.
      return may('redact') ? [...(unseen ? [{ type: 'release' } as const] : []), { type: 'redact', spans: [...spans] }] : [];
    default:
      return may(words) ? [{ type: words }] : [];
  }
};

/** A note is for readers: words that are taken out of view have none. */
const noteActions = ({ noted, words, contentNote }: DecisionDraft, { may }: DecisionScope): Action[] =>
  noted && may('content-note') && words !== 'hide' && words !== 'remove' ? [{ type: 'content-note', note: contentNote.trim() }] : [];

const memberActions = ({ formal, guideline, limit }: DecisionDraft, { may }: DecisionScope): Action[] => [
  ...(formal && may('formal-notice') && guideline !== '' ? [{ type: 'formal-notice', topic: guideline } as const] : []),
  ...limitActions(limit).filter(({ type }) => may(type)),
];

const limitActions = (limit: DecisionDraft['limit']): Action[] => {
  switch (limit) {
    case 'none':
      return [];
    case '7':
      return [{ type: 'limit-posting', days: 7 }];
    case '14':
      return [{ type: 'limit-posting', days: 14 }];
    case '28':
      return [{ type: 'limit-posting', days: 28 }];
    case 'pause2':
      return [{ type: 'pause-member', weeks: 2 }];
    case 'pause4':
      return [{ type: 'pause-member', weeks: 4 }];
    case 'close':
      return [{ type: 'close-account' }];
  }
};

export type Missing = 'nothing' | 'words' | 'spans' | 'note' | 'message' | 'guideline' | 'reason';

/** What a draft still lacks before it can be sent, in the order of the form. */
export const missingIn = (draft: DecisionDraft, scope: DecisionScope): readonly Missing[] => {
  const doing = scope.mustChoose || draft.needed !== 'no';
  const found: [Missing, boolean][] = [
    ['words', scope.mustChoose && !['release', 'redact', 'hide', 'remove'].includes(draft.words)],
    ['spans', doing && draft.words === 'redact' && draft.spans.length === 0],
    ['note', doing && draft.noted && draft.words !== 'hide' && draft.words !== 'remove' && draft.contentNote.trim() === ''],
    ['guideline', doing && draft.formal && scope.may('formal-notice') && draft.guideline === ''],
    ['message', draft.reply === 'private' && scope.may('message') && draft.message.trim() === ''],
    ['reason', draft.reason.trim() === ''],
  ];
  const missing = found.flatMap(([what, lacks]) => (lacks ? [what] : []));
  const nothing = !missing.some((what) => what !== 'reason') && actionsOf(draft, scope).length === 0;
  return nothing ? ['nothing', ...missing] : missing;
};
