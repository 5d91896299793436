import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import type { Post, SubmittedPost } from '@alongside/shared/community/post';
import type { SubmittedReply } from '@alongside/shared/community/reply';
import type { HelpService } from '@alongside/shared/safety/resources';
import { postCopy, threadCopy } from '../../copy/en-GB/posts.js';
import { replyCopy } from '../../copy/en-GB/writing.js';
import { SupportOffer } from '../../features/help/support-offer.js';
import { PostCard } from '../../features/posts/post-card.js';
import type { Replies } from '../../features/posts/use-thread.js';
import { LimitNote } from '../../features/writing/limit-note.js';
import { replyBoxId, ReplyForm } from '../../features/writing/reply-form.js';
import { keys } from '../../lib/query-keys.js';
import { Banner } from '../../ui/banner.js';
import { Stack } from '../../ui/stack.js';
import { paths } from '../paths.js';
import { ThreadActions } from './thread-actions.js';
import { ThreadReplies } from './thread-replies.js';

/** A thread that can be read: what was just sent, the post, its replies, and the box to answer in. */
export const ThreadView = ({ post, replies }: { post: Post; replies: Replies }) => {
  const client = useQueryClient();
  const navigate = useNavigate();
  const posted = (useLocation().state as { posted?: SubmittedPost } | null)?.posted;
  const [answering, setAnswering] = useState<{ id: string; name: string }>();
  const [offered, setOffered] = useState<readonly HelpService[]>(posted?.support ?? []);
  const [sent, setSent] = useState<SubmittedReply>();

  const refetch = (...wanted: (readonly unknown[])[]) => wanted.forEach((queryKey) => void client.invalidateQueries({ queryKey }));
  const refetchThread = () => refetch(keys.post(post.id), keys.replies(post.id), keys.waiting);
  const afterChanging = (services: readonly HelpService[] | undefined) => {
    setOffered(services ?? []);
    refetch(keys.feeds);
    refetchThread();
  };
  const afterTakingBack = () => {
    refetch(keys.feeds, keys.waiting);
    void navigate(paths.feed(), { replace: true });
  };

  return (
    <Stack room="loose">
      <p>
        <Link to={paths.feed()}>{threadCopy.back}</Link>
      </p>
      {posted?.notice !== undefined && post.notice === undefined && (
        <Banner title={posted.notice.title} tone="warm">
          <p>{posted.notice.detail}</p>
        </Banner>
      )}
      <PostCard
        post={post}
        as="whole"
        actions={
          <ThreadActions
            subject={{ type: 'post', id: post.id, postId: post.id }}
            written={post}
            onChanged={afterChanging}
            onTakenBack={afterTakingBack}
          />
        }
      />
      <SupportOffer key={offered.map((service) => service.id).join()} services={offered} />
      <ThreadReplies
        post={post}
        replies={replies}
        onAnswer={(reply) => {
          setAnswering({ id: reply.id, name: reply.author.username });
          document.getElementById(replyBoxId)?.focus();
        }}
        onChanged={afterChanging}
        onTakenBack={refetchThread}
      />
      {sent !== undefined && (
        <Banner title={sent.notice?.title ?? replyCopy.sent} tone={sent.notice === undefined ? 'calm' : 'warm'}>
          {sent.notice !== undefined && <p>{sent.notice.detail}</p>}
        </Banner>
      )}
      {sent?.support !== undefined && <SupportOffer key={sent.reply.id} services={sent.support} />}
      <LimitNote />
      {post.closedToReplies ? (
        <p>{postCopy.closed}</p>
      ) : (
        <ReplyForm
          postId={post.id}
          wish={post.mine ? undefined : post.wish}
          answering={answering}
          onToPost={() => setAnswering(undefined)}
          onSent={(answered) => {
            setAnswering(undefined);
            setSent(answered);
            refetchThread();
          }}
        />
      )}
    </Stack>
  );
};
