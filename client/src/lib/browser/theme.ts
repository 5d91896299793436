import { readItem, removeItem, writeItem } from './storage.js';

export type Theme = 'system' | 'light' | 'dark';

/** Also read by `public/theme.js`, before the first paint. */
const key = 'alongside.theme';

/** The look chosen in this browser. */
export const chosenTheme = (): Theme => {
  const kept = readItem('local', key);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
};

/** Shows the place in a look and keeps the choice in this browser. */
export const wearTheme = (theme: Theme): void => {
  if (theme === 'system') {
    delete document.documentElement.dataset['theme'];
    removeItem('local', key);
  } else {
    document.documentElement.dataset['theme'] = theme;
    writeItem('local', key, theme);
  }
};
