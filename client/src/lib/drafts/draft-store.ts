import { isOwnDevice } from '../browser/own-device.js';
import { keysOf, readItem, removeItem, writeItem, type Store } from '../browser/storage.js';

const prefix = 'alongside.draft.';
const stores: readonly Store[] = ['session', 'local'];

/**
 * Drafts are kept for this tab alone unless the person said that the device is their own.
 * Losing a painful post is harm; so is leaving it on a shared device.
 */
export const keepDraft = (name: string, draft: unknown): void => writeItem(isOwnDevice() ? 'local' : 'session', `${prefix}${name}`, JSON.stringify(draft));

/** A kept draft, or undefined when there is none or it cannot be read. */
export const keptDraft = (name: string): unknown => {
  const kept = readItem('session', `${prefix}${name}`) ?? readItem('local', `${prefix}${name}`);
  try {
    return kept === undefined ? undefined : JSON.parse(kept);
  } catch {
    return undefined;
  }
};

export const dropDraft = (name: string): void => stores.forEach((store) => removeItem(store, `${prefix}${name}`));

/** Drops every draft, wherever it is kept. */
export const dropAllDrafts = (): void =>
  stores.forEach((store) => keysOf(store).filter((key) => key.startsWith(prefix)).forEach((key) => removeItem(store, key)));

/** Drops what was kept for this tab alone; drafts on somebody's own device stay for when they come back. */
export const dropTabDrafts = (): void =>
  keysOf('session').filter((key) => key.startsWith(prefix)).forEach((key) => removeItem('session', key));
