import { caseKinds, caseStates } from '@alongside/shared/moderation/states';
import type { QueueView } from '@alongside/shared/realtime/apply-cases';
import { priorities } from '@alongside/shared/safety/priorities';

const oneOf = <T extends string>(all: readonly T[], said: string | null): T | undefined => all.find((each) => each === said);

/** What the address asks the queue for; what it does not know is left out. */
export const viewOf = (search: URLSearchParams): QueueView => {
  const kind = oneOf(caseKinds, search.get('kind'));
  const priority = oneOf(priorities, search.get('priority'));
  const state = oneOf(caseStates, search.get('state'));
  return {
    ...(kind && { kind }),
    ...(priority && { priority }),
    ...(state && { state }),
    ...(search.get('mine') === 'true' && { mine: true }),
  };
};

/** The same as an address says it, with its question mark; empty for the whole queue. */
export const searchOf = (view: QueueView): string => {
  const said = Object.entries(view).filter(([, value]) => value !== undefined && value !== false && value !== '');
  return said.length === 0 ? '' : `?${new URLSearchParams(said.map(([name, value]) => [name, String(value)]))}`;
};
