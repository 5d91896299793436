import { useParams, useSearchParams } from 'react-router';
import type { Wish } from '@alongside/shared/community/post';
import type { Space } from '@alongside/shared/community/space';
import { appCopy } from '../../copy/en-GB/app.js';
import { feedCopy } from '../../copy/en-GB/posts.js';
import { spacesCopy } from '../../copy/en-GB/spaces.js';
import { PostList } from '../../features/posts/post-list.js';
import { useFeed } from '../../features/posts/use-feed.js';
import { WishFilter, wishOf } from '../../features/posts/wish-filter.js';
import { Decisions } from '../../features/spaces/decisions.js';
import { Membership } from '../../features/spaces/membership.js';
import { useSpace } from '../../features/spaces/use-spaces.js';
import { usePageTitle } from '../../lib/page-title.js';
import { ProblemNote } from '../../lib/problem-note.js';
import { ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loading } from '../../ui/loading.js';
import { PageHeader } from '../../ui/page-header.js';
import { Row, Stack } from '../../ui/stack.js';
import { paths } from '../paths.js';
import { GonePage } from './gone-page.js';

/** One space: what it is, how it is run, and its posts where the reader may see them. */
export const SpacePage = () => {
  const { slug = '' } = useParams();
  const [search] = useSearchParams();
  usePageTitle(spacesCopy.page);
  const { data: space, error, refetch } = useSpace(slug);
  if (space === null) return <GonePage words={spacesCopy.gone} />;
  if (space === undefined) return error === null ? <Loading words={appCopy.loading} /> : <ProblemNote error={error} again={() => void refetch()} />;
  const open = space.joining === 'open' || space.membership === 'member';
  return (
    <Stack room="loose">
      <PageHeader title={space.name}>{space.about}</PageHeader>
      <Card>
        <Membership space={space} />
        <Decisions space={space} />
      </Card>
      {open ? <SpacePosts space={space} wish={wishOf(search.get('wish'))} /> : <p>{spacesCopy.membersOnly}</p>}
    </Stack>
  );
};

const SpacePosts = ({ space, wish }: { space: Space; wish: Wish | undefined }) => {
  const query = useFeed({ space: space.slug, ...(wish === undefined ? {} : { wish }) });
  const { title, detail } = wish === undefined ? feedCopy.empty : feedCopy.emptyFilter;
  return (
    <>
      <Row>
        <ButtonLink look="main" to={paths.write(space.slug)}>
          {spacesCopy.write}
        </ButtonLink>
      </Row>
      <WishFilter wish={wish} pathOf={(chosen) => paths.space(space.slug) + (chosen === '' ? '' : `?wish=${encodeURIComponent(chosen)}`)} />
      <PostList
        name={feedCopy.posts}
        query={query}
        empty={
          <EmptyState title={title}>
            <p>{detail}</p>
          </EmptyState>
        }
      />
    </>
  );
};
