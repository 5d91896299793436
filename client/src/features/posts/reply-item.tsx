import type { ReactNode } from 'react';
import type { ThreadReply } from '@alongside/shared/community/reply';
import { threadCopy } from '../../copy/en-GB/posts.js';
import { Byline } from './byline.js';
import { OwnNotice } from './own-notice.js';
import { ReactionBar } from './reaction-bar.js';
import { Written } from './written.js';
import styles from './reply-item.module.css';

interface Props {
  readonly reply: ThreadReply;
  /** The name of whoever it answers, where it answers a reply. */
  readonly answering?: string | undefined;
  readonly actions: ReactNode;
}

/** One reply of a thread, or the place of one that was taken back. */
export const ReplyItem = ({ reply, answering, actions }: Props) => {
  if (reply.withdrawn) return <p className={styles['gone']}>{threadCopy.takenBack}</p>;
  const { author, id, postId } = reply;
  return (
    <article className={styles['reply']} aria-labelledby={`reply-${id}`} id={id}>
      <div id={`reply-${id}`}>
        <Byline author={author} at={reply.createdAt} edited={reply.editedAt !== undefined} mine={reply.mine} small />
      </div>
      {answering !== undefined && <p className={styles['answering']}>{threadCopy.answering(answering)}</p>}
      {reply.mine && <OwnNotice notice={reply.notice} visibility={reply.visibility} />}
      <Written text={reply.body} notes={reply.contentNotes} />
      <div className={styles['actions']}>
        <ReactionBar subject={{ type: 'reply', id, postId }} reactions={reply.reactions} author={author.username} own={reply.mine} quiet />
        {actions}
      </div>
    </article>
  );
};
