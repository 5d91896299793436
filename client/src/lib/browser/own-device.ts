import { readItem, removeItem, writeItem } from './storage.js';

const key = 'alongside.own-device';

/** Whether the person said that nobody else uses this device; only then may their drafts outlive the tab. */
export const isOwnDevice = (): boolean => readItem('local', key) === 'yes';

export const setOwnDevice = (own: boolean): void => (own ? writeItem('local', key, 'yes') : removeItem('local', key));
