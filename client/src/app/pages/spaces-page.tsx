import { appCopy } from '../../copy/en-GB/app.js';
import { spacesCopy } from '../../copy/en-GB/spaces.js';
import { SpaceCard } from '../../features/spaces/space-card.js';
import { useSpaces } from '../../features/spaces/use-spaces.js';
import { usePageTitle } from '../../lib/page-title.js';
import { ProblemNote } from '../../lib/problem-note.js';
import { Loading } from '../../ui/loading.js';
import { PageHeader } from '../../ui/page-header.js';
import { Stack } from '../../ui/stack.js';

/** Every space the reader can find. */
export const SpacesPage = () => {
  usePageTitle(spacesCopy.page);
  const { data, error, refetch } = useSpaces();
  return (
    <Stack room="loose">
      <PageHeader title={spacesCopy.title}>{spacesCopy.lead}</PageHeader>
      {error !== null && <ProblemNote error={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Loading words={appCopy.loading} />}
      <Stack>
        {data?.map((space) => (
          <SpaceCard key={space.id} space={space} />
        ))}
      </Stack>
    </Stack>
  );
};
