import type { PostNotice } from '@alongside/shared/community/post-notice';
import type { Visibility } from '@alongside/shared/community/visibility';
import { ownVisibilityCopy } from '../../copy/en-GB/posts.js';
import { Banner } from '../../ui/banner.js';

/** What an author is told about their own words: what has happened to them and what comes next. */
export const OwnNotice = ({ notice, visibility }: { notice?: PostNotice | undefined; visibility: Visibility }) => {
  const words = notice ?? ownVisibilityCopy[visibility];
  if (words === undefined) return null;
  return (
    <Banner title={words.title} tone="warm" announce="off">
      <p>{words.detail}</p>
    </Banner>
  );
};
