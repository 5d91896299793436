import type { ReactNode } from 'react';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { Post } from '@alongside/shared/community/post';
import type { Page } from '@alongside/shared/kernel/page';
import { appCopy } from '../../copy/en-GB/app.js';
import { ProblemNote } from '../../lib/problem-note.js';
import { Button } from '../../ui/button.js';
import { Loading } from '../../ui/loading.js';
import { PostCard } from './post-card.js';
import { PlainList } from '../../ui/plain-list.js';
import styles from './post-list.module.css';

interface Props {
  readonly name: string;
  readonly query: UseInfiniteQueryResult<InfiniteData<Page<Post>>>;
  readonly empty: ReactNode;
}

/** Posts one under another, with a button for more: the list never grows by itself. */
export const PostList = ({ name, query, empty }: Props) => {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = query;
  const posts = data?.pages.flatMap(({ items }) => items) ?? [];
  if (data === undefined) return error === null ? <Loading words={appCopy.loading} /> : <ProblemNote error={error} again={() => void refetch()} />;
  if (posts.length === 0) return empty;
  return (
    <>
      {error !== null && <ProblemNote error={error} again={() => void refetch()} />}
      <PlainList aria-label={name} className={styles['list']}>
        {posts.map((post) => (
          <li key={post.id}>
            <PostCard post={post} as="short" />
          </li>
        ))}
      </PlainList>
      {hasNextPage && (
        <Button wide busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {isFetchingNextPage ? appCopy.loadingMore : appCopy.older}
        </Button>
      )}
    </>
  );
};
