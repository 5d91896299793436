import type { ReactNode } from 'react';
import type { Wish } from '@alongside/shared/community/post';
import type { Reply, ThreadReply } from '@alongside/shared/community/reply';
import { threadCopy } from '../../copy/en-GB/posts.js';
import { ReplyItem } from './reply-item.js';
import { PlainOrder } from '../../ui/plain-list.js';
import styles from './reply-list.module.css';

interface Props {
  readonly replies: readonly ThreadReply[];
  /** What the author asked for; left out for the author's own eyes. */
  readonly wish: Wish | undefined;
  /** What can be done with each. */
  readonly renderActions: (reply: Reply) => ReactNode;
}

/** The replies to a post, oldest first. New ones are said politely to those who listen to the page. */
export const ReplyList = ({ replies, wish, renderActions }: Props) => {
  const nameOf = (id: string | undefined) => {
    const answered = replies.find((reply) => reply.id === id);
    return answered === undefined || answered.withdrawn ? undefined : answered.author.username;
  };
  if (replies.length === 0) return <p className={styles['none']}>{wish === 'listening' ? threadCopy.noneListening : threadCopy.none}</p>;
  return (
    <PlainOrder className={styles['list']} aria-live="polite" aria-relevant="additions">
      {replies.map((reply) => (
        <li key={reply.id} className={styles['item']}>
          <ReplyItem reply={reply} answering={nameOf(reply.replyTo)} actions={reply.withdrawn ? undefined : renderActions(reply)} />
        </li>
      ))}
    </PlainOrder>
  );
};
