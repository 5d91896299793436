import { isOwnDevice } from '../browser/own-device.js';
import { keysOf, readItem, removeItem, writeItem, type Store } from '../browser/storage.js';
import { draftPrefix } from './draft-keys.js';

const owner = `${draftPrefix}of`;
const stores: readonly Store[] = ['session', 'local'];

/**
 * Drafts are kept for this tab alone unless the person said that the device is their own.
 * Losing a painful post is harm; so is leaving it on a shared device.
 */
export const keepDraft = (name: string, draft: unknown): void => writeItem(isOwnDevice() ? 'local' : 'session', `${draftPrefix}${name}`, JSON.stringify(draft));

/** A kept draft, or undefined when there is none or it cannot be read. */
export const keptDraft = (name: string): unknown => {
  const kept = readItem('session', `${draftPrefix}${name}`) ?? readItem('local', `${draftPrefix}${name}`);
  try {
    return kept === undefined ? undefined : JSON.parse(kept);
  } catch {
    return undefined;
  }
};

export const dropDraft = (name: string): void => stores.forEach((store) => removeItem(store, `${draftPrefix}${name}`));

const dropIn = (store: Store): void =>
  keysOf(store)
    .filter((key) => key.startsWith(draftPrefix))
    .forEach((key) => removeItem(store, key));

/** Drops every draft, wherever it is kept. */
export const dropAllDrafts = (): void => stores.forEach(dropIn);

/** Drops what was kept for this tab alone; drafts on somebody's own device stay for when they come back. */
export const dropTabDrafts = (): void => dropIn('session');

/** Nobody finds what somebody else began to write here: said with the member who is signed in, as often as that is known. */
export const dropDraftsOfOthers = (memberId: string): void => {
  for (const store of stores) {
    const known = readItem(store, owner);
    if (known !== undefined && known !== memberId) dropIn(store);
  }
  writeItem(isOwnDevice() ? 'local' : 'session', owner, memberId);
};
