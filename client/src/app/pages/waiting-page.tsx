import { waitingCopy } from '../../copy/en-GB/posts.js';
import { PostList } from '../../features/posts/post-list.js';
import { useStillWaiting } from '../../features/posts/use-feed.js';
import { usePageTitle } from '../../lib/page-title.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Stack } from '../../ui/stack.js';

/** Posts that asked for an answer and have none yet, brought to people who would like to give. */
export const WaitingPage = () => {
  usePageTitle(waitingCopy.page);
  return (
    <Stack room="loose">
      <PageHeader title={waitingCopy.title}>{waitingCopy.lead}</PageHeader>
      <PostList
        name={waitingCopy.page}
        query={useStillWaiting()}
        empty={
          <EmptyState title={waitingCopy.empty.title}>
            <p>{waitingCopy.empty.detail}</p>
          </EmptyState>
        }
      />
    </Stack>
  );
};
