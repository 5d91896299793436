import { useSearchParams } from 'react-router';
import { feedCopy } from '../../copy/en-GB/posts.js';
import { PostList } from '../../features/posts/post-list.js';
import { useFeed } from '../../features/posts/use-feed.js';
import { WishFilter, wishOf } from '../../features/posts/wish-filter.js';
import { SpaceStrip } from '../../features/spaces/space-strip.js';
import { usePageTitle } from '../../lib/page-title.js';
import { ButtonLink } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Stack } from '../../ui/stack.js';
import { appCopy } from '../../copy/en-GB/app.js';
import { paths } from '../paths.js';

/** The newest posts of every open space and of one's own. */
export const FeedPage = () => {
  usePageTitle(feedCopy.page);
  const [search] = useSearchParams();
  const wish = wishOf(search.get('wish'));
  const query = useFeed(wish === undefined ? {} : { wish });
  const { title, detail } = wish === undefined ? feedCopy.empty : feedCopy.emptyFilter;
  return (
    <Stack room="loose">
      <PageHeader title={feedCopy.title}>{feedCopy.lead}</PageHeader>
      <SpaceStrip />
      <WishFilter wish={wish} pathOf={paths.feed} />
      <PostList
        name={feedCopy.posts}
        query={query}
        empty={
          <EmptyState title={title}>
            <p>{detail}</p>
            <ButtonLink to={wish === undefined ? paths.write() : paths.feed()}>{wish === undefined ? appCopy.nav.write : feedCopy.title}</ButtonLink>
          </EmptyState>
        }
      />
    </Stack>
  );
};
