import { draftPrefix } from '../drafts/draft-keys.js';
import { keysOf, readItem, removeItem, writeItem } from './storage.js';

const key = 'alongside.own-device';

/** Whether the person said that nobody else uses this device; only then may their drafts outlive the tab. */
export const isOwnDevice = (): boolean => readItem('local', key) === 'yes';

/** Once it is not, drafts kept on the device go on in this tab alone. */
export const setOwnDevice = (own: boolean): void => {
  if (own) return writeItem('local', key, 'yes');
  removeItem('local', key);
  for (const draft of keysOf('local').filter((name) => name.startsWith(draftPrefix))) {
    writeItem('session', draft, readItem('local', draft) ?? '');
    removeItem('local', draft);
  }
};
