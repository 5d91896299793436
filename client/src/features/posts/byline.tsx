import type { ReactNode } from 'react';
import type { Author } from '@alongside/shared/community/author';
import { appCopy } from '../../copy/en-GB/app.js';
import { postCopy } from '../../copy/en-GB/posts.js';
import { When } from '../../lib/time/when.js';
import { Avatar } from '../../ui/avatar.js';
import { Tag } from '../../ui/tag.js';
import styles from './byline.module.css';

interface Props {
  readonly author: Author;
  readonly at: string;
  readonly edited: boolean;
  readonly mine: boolean;
  /** Where it was written. */
  readonly place?: ReactNode;
  readonly small?: boolean;
}

/** Who wrote something, where and when. */
export const Byline = ({ author, at, edited, mine, place, small }: Props) => (
  <div className={styles['byline']}>
    <Avatar name={author.username} {...(small && { small })} />
    <div className={styles['words']}>
      <p className={styles['name']}>
        <bdi>{author.username}</bdi>
        {mine && <span className={styles['you']}> ({postCopy.you})</span>}
        {author.team && (
          <>
            {' '}
            <Tag tone="plum">{appCopy.team}</Tag>
          </>
        )}
      </p>
      <p className={styles['where']}>
        {place !== undefined && <>{place} · </>}
        <When at={at} />
        {edited && <> · {postCopy.edited}</>}
      </p>
    </div>
  </div>
);
