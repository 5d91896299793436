import { appCopy } from '../../copy/en-GB/app.js';
import { noticesCopy } from '../../copy/en-GB/notices.js';
import { NoticeItem } from '../../features/notices/notice-item.js';
import { unreadIn, useMarkRead, useNotices } from '../../features/notices/use-notices.js';
import { usePageTitle } from '../../lib/page-title.js';
import { ProblemNote } from '../../lib/problem-note.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loading } from '../../ui/loading.js';
import { PageHeader } from '../../ui/page-header.js';
import { Row, Stack } from '../../ui/stack.js';

/** What happened for me. Opening one marks it as read; so does the button for all. */
export const NoticesPage = () => {
  usePageTitle(noticesCopy.page);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useNotices();
  const marking = useMarkRead();
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const newest = items[0];
  return (
    <Stack room="loose">
      <PageHeader title={noticesCopy.title}>{noticesCopy.lead}</PageHeader>
      {error !== null && <ProblemNote error={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Loading words={appCopy.loading} />}
      {data !== undefined && items.length === 0 && (
        <EmptyState title={noticesCopy.empty.title}>
          <p>{noticesCopy.empty.detail}</p>
        </EmptyState>
      )}
      {newest !== undefined && unreadIn(data) > 0 && (
        <Row>
          <Button busy={marking.isPending} onClick={() => marking.mutate({ upTo: newest.id })}>
            {noticesCopy.markAll}
          </Button>
        </Row>
      )}
      <Stack>
        {items.map((notice) => (
          <NoticeItem key={notice.id} notice={notice} onOpen={() => notice.readAt === null && marking.mutate({ ids: [notice.id] })} />
        ))}
      </Stack>
      {hasNextPage && (
        <Button wide busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {appCopy.older}
        </Button>
      )}
    </Stack>
  );
};
