/** The browser's stores, which may be full, switched off or missing: then nothing is kept and nothing breaks. */
export type Store = 'session' | 'local';

const of = (store: Store): Storage => (store === 'session' ? sessionStorage : localStorage);

export const readItem = (store: Store, key: string): string | undefined => {
  try {
    return of(store).getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
};

export const writeItem = (store: Store, key: string, value: string): void => {
  try {
    of(store).setItem(key, value);
  } catch {
    // What is on the screen is still there.
  }
};

export const removeItem = (store: Store, key: string): void => {
  try {
    of(store).removeItem(key);
  } catch {
    // There was nothing to remove.
  }
};

export const keysOf = (store: Store): string[] => {
  try {
    return Object.keys(of(store));
  } catch {
    return [];
  }
};
