import { isReadable, type Visibility } from '@alongside/shared/community/visibility';
import type { ContentAction } from '@alongside/shared/safety/assessment';
import type { HeldFor, RedactedBy } from '../writing/written.entity.js';

/** Where something stands, and why when it is held or when some of its words are hidden. */
export interface Place {
  readonly visibility: Visibility;
  readonly heldFor: HeldFor | null;
  readonly redactedBy: RedactedBy | null;
}

const redactedWhen = (action: ContentAction): RedactedBy | null => (action === 'redact' ? 'words' : null);

/**
 * Where newly written words go.
 * @param action what the check asks for
 * @param limited whether a person reads this author's words before others do
 */
export const placeNew = (action: ContentAction, limited: boolean): Place => {
  const redactedBy = redactedWhen(action);
  if (action === 'hold') return { visibility: 'held', heldFor: 'words', redactedBy };
  if (limited) return { visibility: 'held', heldFor: 'limit', redactedBy };
  switch (action) {
    case 'redact':
      return { visibility: 'redacted', heldFor: null, redactedBy };
    case 'note':
      return { visibility: 'noted', heldFor: null, redactedBy };
    case 'allow':
      return { visibility: 'visible', heldFor: null, redactedBy };
  }
};

/**
 * Where changed words go. What waits for a person, or was taken out of view by one, stays so whatever the new words are;
 * where a person had hidden some words, a person reads the new ones first.
 */
export const placeChanged = (
  now: Place & { readonly addedNotes: readonly string[] },
  action: ContentAction,
  limited: boolean,
): Place => {
  const fresh = placeNew(action, limited);
  if (now.visibility === 'hidden') return { ...fresh, visibility: 'hidden', heldFor: null };
  if (now.visibility === 'held') return { ...fresh, visibility: 'held', heldFor: action === 'hold' ? 'words' : now.heldFor };
  if (now.redactedBy === 'team') return { ...fresh, visibility: 'held', heldFor: 'team' };
  return fresh.visibility === 'visible' && now.addedNotes.length > 0 ? { ...fresh, visibility: 'noted' } : fresh;
};

/** What "back in view" means for one thing: words that stay hidden make it redacted, notes make it noted. */
export const settleReadable = (to: Visibility, has: { readonly redacted: boolean; readonly notes: boolean }): Visibility => {
  if (!isReadable(to)) return to;
  if (has.redacted) return 'redacted';
  return has.notes ? 'noted' : 'visible';
};
