import { writingCopy } from '../../copy/en-GB/writing.js';
import { useMe } from '../../lib/session/use-me.js';
import { Banner } from '../../ui/banner.js';

/** Tells somebody before they write what a moderator's decision means for it. */
export const LimitNote = () => {
  const kinds = (useMe()?.limits ?? []).map(({ kind }) => kind);
  const words = kinds.includes('paused') || kinds.includes('closed') ? writingCopy.paused : kinds.includes('posting-limited') ? writingCopy.limited : undefined;
  return words === undefined ? null : (
    <Banner title={words.title} tone="warm" announce="off">
      <p>{words.detail}</p>
    </Banner>
  );
};
