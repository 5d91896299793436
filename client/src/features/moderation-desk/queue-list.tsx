import { useRef } from 'react';
import { Link } from 'react-router';
import type { QueueView } from '@alongside/shared/realtime/apply-cases';
import { paths } from '../../app/paths.js';
import { appCopy } from '../../copy/en-GB/app.js';
import { queueCopy } from '../../copy/en-GB/desk.js';
import { ProblemNote } from '../../lib/problem-note.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { HiddenNews } from '../../ui/hidden.js';
import { Loading } from '../../ui/loading.js';
import { PlainOrder } from '../../ui/plain-list.js';
import { useDeskKeys } from './desk-keys.js';
import { QueueRow } from './queue-row.js';
import { searchOf } from './queue-view.js';
import { useClaim } from './use-claim.js';
import { useQueue } from './use-queue.js';
import styles from './queue-list.module.css';

/** The links of a list's cases, in the order they stand in. */
const linksIn = (list: HTMLElement | null): HTMLElement[] => [...(list?.querySelectorAll<HTMLElement>('[data-case]') ?? [])];

/** The queue itself. `j` and `k` move through it, `Enter` opens, `c` takes what is in focus. */
export const QueueList = ({ view }: { view: QueueView }) => {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useQueue(view);
  const list = useRef<HTMLOListElement>(null);
  const claim = useClaim();
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const move = (by: 1 | -1) => {
    const links = linksIn(list.current);
    const at = links.findIndex((link) => link === document.activeElement);
    const to = at === -1 ? (by === 1 ? 0 : links.length - 1) : Math.min(Math.max(at + by, 0), links.length - 1);
    links[to]?.focus();
  };
  const takeFocused = () => {
    const id = linksIn(list.current).find((link) => link === document.activeElement)?.dataset['case'];
    const item = items.find((each) => each.id === id);
    if (item !== undefined) claim.mutate({ id: item.id, take: item.claim?.mine !== true });
  };
  useDeskKeys({ j: () => move(1), k: () => move(-1), c: takeFocused });
  if (data === undefined) return error === null ? <Loading words={appCopy.loading} /> : <ProblemNote error={error} again={() => void refetch()} />;
  return (
    <>
      {error !== null && <ProblemNote error={error} again={() => void refetch()} />}
      {claim.error !== null && <ProblemNote error={claim.error} />}
      <HiddenNews>{queueCopy.count(items.length, hasNextPage)}</HiddenNews>
      {items.length === 0 ? (
        <Nothing narrowed={searchOf(view) !== ''} />
      ) : (
        <PlainOrder ref={list} aria-label={queueCopy.list} className={styles['list']}>
          {items.map((item) => (
            <li key={item.id}>
              <QueueRow item={item} busy={claim.isPending} onTake={() => claim.mutate({ id: item.id, take: true })} />
            </li>
          ))}
        </PlainOrder>
      )}
      {hasNextPage && (
        <Button wide busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {isFetchingNextPage ? appCopy.loadingMore : appCopy.older}
        </Button>
      )}
    </>
  );
};

const Nothing = ({ narrowed }: { narrowed: boolean }) => {
  if (!narrowed) {
    return (
      <EmptyState title={queueCopy.empty.title}>
        <p>{queueCopy.empty.detail}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={queueCopy.emptyFilter.title}>
      <p>{queueCopy.emptyFilter.detail}</p>
      <Link to={paths.desk()}>{queueCopy.emptyFilter.all}</Link>
    </EmptyState>
  );
};
