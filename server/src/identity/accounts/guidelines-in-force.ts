import { guidelines } from '@alongside/shared/safety/guidelines';
import { Refused } from '#platform';

export const guidelinesInForce = (): string => guidelines.version;

/** @throws Refused `guidelines.not-current` when somebody read another version than the one in force */
export const mustBeCurrent = (version: string): void => {
  if (version !== guidelinesInForce()) throw new Refused('guidelines.not-current');
};
