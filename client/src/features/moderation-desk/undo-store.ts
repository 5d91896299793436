import { useSyncExternalStore } from 'react';

/** A decision that can still be taken back; `until` in milliseconds since 1970, by this device's clock. */
export interface Undoable {
  readonly caseId: string;
  readonly decisionId: string;
  readonly name: string;
  readonly until: number;
}

let latest: Undoable | undefined;
const watchers = new Set<() => void>();

/** Remembered beside the pages, since the next case is often open before the ten seconds are over. */
export const setUndoable = (undoable: Undoable | undefined): void => {
  latest = undoable;
  watchers.forEach((tell) => tell());
};

const subscribe = (tell: () => void): (() => void) => {
  watchers.add(tell);
  return () => watchers.delete(tell);
};

export const useUndoable = (): Undoable | undefined => useSyncExternalStore(subscribe, () => latest);
