import type { Act } from '../kernel/acts.js';
import type { Action, ActionType } from './decision.js';

// What actions may stand in one decision: the desk offers by these rules and the server refuses by them.

/** Actions that put something on a member. */
export const sanctions: readonly ActionType[] = ['formal-notice', 'limit-posting', 'pause-member', 'close-account'];
/** Actions that need words which are still there. */
export const onWords: readonly ActionType[] = ['release', 'hide', 'remove', 'redact', 'content-note'];
/** Actions that need somebody to tell. */
export const onMember: readonly ActionType[] = ['message', ...sanctions];
/** Actions that answer an appeal and nothing else. */
export const onAppeal: readonly ActionType[] = ['uphold', 'overturn'];

/** Of each of these, a decision holds at most one. */
const alternatives: readonly (readonly ActionType[])[] = [
  ['hide', 'remove', 'release'],
  ['hide', 'remove', 'redact'],
  ['limit-posting', 'pause-member', 'close-account'],
  ['uphold', 'overturn'],
];

/** The act a role must hold for an action. */
export const actOf = (type: ActionType): Act => {
  switch (type) {
    case 'uphold':
    case 'overturn':
      return 'appeal.decide';
    default:
      return `decide.${type}`;
  }
};

/** Whether actions can stand beside each other, each once. */
export const fitTogether = (types: readonly ActionType[]): boolean =>
  new Set(types).size === types.length &&
  (!types.includes('no-action') || types.every((type) => type === 'no-action' || type === 'message')) &&
  alternatives.every((group) => types.filter((type) => group.includes(type)).length <= 1);

/** A closed account is looked at again after half a year. */
const reviewDays = 182;

/** After how many days what an action puts on somebody ends, or is looked at again; undefined where it puts nothing on them. */
export const daysOf = (action: Action): number | undefined => {
  switch (action.type) {
    case 'limit-posting':
      return action.days;
    case 'pause-member':
      return action.weeks * 7;
    case 'close-account':
      return reviewDays;
    default:
      return undefined;
  }
};
