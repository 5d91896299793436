import { Link } from 'react-router';
import type { Notice } from '@alongside/shared/notifications/notice';
import { paths } from '../../app/paths.js';
import { noticesCopy } from '../../copy/en-GB/notices.js';
import { When } from '../../lib/time/when.js';
import { classes } from '../../ui/classes.js';
import { Tag } from '../../ui/tag.js';
import styles from './notice-item.module.css';

interface Props {
  readonly notice: Notice;
  readonly onOpen: () => void;
}

/** One notice, with a way to what it is about. */
export const NoticeItem = ({ notice, onOpen }: Props) => {
  const { postId, replyId, decisionId } = notice.about;
  const heading = `notice-${notice.id}`;
  return (
    <article className={classes(styles['notice'], notice.readAt === null && styles['unread'])} aria-labelledby={heading}>
      <div className={styles['top']}>
        <h2 id={heading} className={styles['title']}>
          {notice.title}
        </h2>
        {notice.readAt === null && <Tag tone="green">{noticesCopy.unread}</Tag>}
      </div>
      <p>{notice.body}</p>
      {notice.note !== null && (
        <blockquote className={styles['note']}>
          <p>{noticesCopy.note}</p>
          <p>{notice.note}</p>
        </blockquote>
      )}
      <p className={styles['when']}>
        <When at={notice.at} />
        {postId !== undefined && (
          <Link to={replyId === undefined ? paths.post(postId) : paths.replies(postId)} onClick={onOpen} aria-describedby={heading}>
            {noticesCopy.open}
          </Link>
        )}
        {decisionId !== undefined && (
          <Link to={paths.record()} onClick={onOpen} aria-describedby={heading}>
            {noticesCopy.openDecision}
          </Link>
        )}
      </p>
    </article>
  );
};
