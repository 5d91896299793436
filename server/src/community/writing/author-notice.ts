import type { PostNotice } from '@alongside/shared/community/post-notice';
import type { Visibility } from '@alongside/shared/community/visibility';
import { whatHappensNext } from '@alongside/shared/copy/what-happens-next';
import type { HeldFor } from './written.entity.js';

export interface NoticeFacts {
  readonly visibility: Visibility;
  readonly heldFor: HeldFor | null;
  /** Whether this is the first post its author ever wrote here. */
  readonly first?: boolean;
  readonly waitMinutes?: number | undefined;
}

const say = (kind: PostNotice['kind'], wait?: number): PostNotice => ({
  kind,
  ...whatHappensNext[kind],
  ...(wait === undefined ? {} : { waitMinutes: Math.round(wait) }),
});

/** What an author is told about their own words as they stand; undefined when there is nothing to say. Pure. */
export const authorNotice = ({ visibility, heldFor, first = false, waitMinutes }: NoticeFacts): PostNotice | undefined => {
  switch (visibility) {
    case 'held':
      return say(heldFor === 'limit' ? 'posting-limited' : 'held', waitMinutes);
    case 'hidden':
    case 'redacted':
    case 'noted':
      return say(visibility);
    case 'visible':
      return first ? say('first-post') : undefined;
    case 'removed':
    case 'withdrawn':
      return undefined;
  }
};
