import { paths } from '../../app/paths.js';
import { feedCopy } from '../../copy/en-GB/posts.js';
import { Chips } from '../../ui/chips.js';
import { useSpaces } from './use-spaces.js';

/** The spaces in a row, to step into one from the feed. */
export const SpaceStrip = () => {
  const { data = [] } = useSpaces();
  if (data.length === 0) return null;
  const chips = data
    .toSorted((one, other) => Number(other.membership === 'member') - Number(one.membership === 'member'))
    .map(({ slug, name }) => ({ label: name, to: paths.space(slug), current: false }));
  return <Chips name={feedCopy.spaces} chips={[...chips, { label: feedCopy.allSpaces, to: paths.spaces(), current: false }]} />;
};
