import { dropDraft, keepDraft, keptDraft } from './draft-store.js';

interface Kept {
  readonly body: string;
  readonly key: string;
}

/**
 * The key under which these words are sent. It stays the same for the same words, also after a reload, so that trying
 * again after a lost answer does not post twice; changed words get a key of their own.
 */
export const onceKeyFor = (name: string, body: unknown): string => {
  const words = JSON.stringify(body);
  const kept = keptDraft(`${name}.sent`) as Kept | undefined;
  if (kept?.body === words) return kept.key;
  const key = crypto.randomUUID();
  keepDraft(`${name}.sent`, { body: words, key } satisfies Kept);
  return key;
};

export const dropOnceKey = (name: string): void => dropDraft(`${name}.sent`);
