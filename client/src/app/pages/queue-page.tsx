import { useSearchParams } from 'react-router';
import { queueCopy } from '../../copy/en-GB/desk.js';
import { KeysButton } from '../../features/moderation-desk/keys-sheet.js';
import { QueueFilters } from '../../features/moderation-desk/queue-filters.js';
import { QueueList } from '../../features/moderation-desk/queue-list.js';
import { viewOf } from '../../features/moderation-desk/queue-view.js';
import { usePageTitle } from '../../lib/page-title.js';
import { usePolling } from '../../lib/realtime/use-live.js';
import { PageHeader } from '../../ui/page-header.js';
import { Row, Stack } from '../../ui/stack.js';

/** Everything that waits for a person, what needs one first at the top. */
export const QueuePage = () => {
  usePageTitle(queueCopy.page);
  const [search] = useSearchParams();
  const view = viewOf(search);
  const away = usePolling() !== false;
  return (
    <Stack>
      <PageHeader title={queueCopy.title}>
        <Row>
          <span>
            {queueCopy.lead} {away ? queueCopy.polled : queueCopy.live}
          </span>
          <KeysButton />
        </Row>
      </PageHeader>
      <QueueFilters view={view} />
      <QueueList view={view} />
    </Stack>
  );
};
