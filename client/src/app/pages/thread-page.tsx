import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import type { SubmittedPost } from '@alongside/shared/community/post';
import type { Reply, SubmittedReply } from '@alongside/shared/community/reply';
import { appCopy } from '../../copy/en-GB/app.js';
import { postCopy, threadCopy } from '../../copy/en-GB/posts.js';
import { replyCopy } from '../../copy/en-GB/writing.js';
import { SupportOffer } from '../../features/help/support-offer.js';
import { MoreActions } from '../../features/posts/more-actions.js';
import { PostCard } from '../../features/posts/post-card.js';
import { ReplyList } from '../../features/posts/reply-list.js';
import { useThread } from '../../features/posts/use-thread.js';
import { ReportButtons } from '../../features/reporting/report-buttons.js';
import { LimitNote } from '../../features/writing/limit-note.js';
import { replyBoxId, ReplyForm } from '../../features/writing/reply-form.js';
import { usePageTitle } from '../../lib/page-title.js';
import { ProblemNote } from '../../lib/problem-note.js';
import { keys } from '../../lib/query-keys.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Loading } from '../../ui/loading.js';
import { Stack } from '../../ui/stack.js';
import { paths } from '../paths.js';
import { GonePage } from './gone-page.js';

/** One post, its replies, and room to answer. */
export const ThreadPage = () => {
  const { id = '' } = useParams();
  usePageTitle(postCopy.page);
  const client = useQueryClient();
  const navigate = useNavigate();
  const { post, replies } = useThread(id);
  const posted = (useLocation().state as { posted?: SubmittedPost } | null)?.posted;
  const [answering, setAnswering] = useState<{ id: string; name: string }>();
  const [sent, setSent] = useState<SubmittedReply>();
  const afterSending = useRef<HTMLDivElement>(null);
  useEffect(() => afterSending.current?.focus(), [sent]);

  if (post.data === null) return <GonePage words={postCopy.gone} />;
  if (post.data === undefined) return post.error === null ? <Loading words={appCopy.loading} /> : <ProblemNote error={post.error} again={() => void post.refetch()} />;

  const shown = replies.data?.pages.flatMap(({ items }) => items) ?? [];
  const refetchThread = () => Promise.all([keys.post(id), keys.replies(id), keys.waiting].map((queryKey) => client.invalidateQueries({ queryKey })));
  const afterTakingBack = () => {
    for (const queryKey of [keys.feeds, keys.waiting]) void client.invalidateQueries({ queryKey });
    void navigate(paths.feed(), { replace: true });
  };
  const answer = (reply: Reply) => {
    setAnswering({ id: reply.id, name: reply.author.username });
    document.getElementById(replyBoxId)?.focus();
  };

  return (
    <Stack room="loose">
      <p>
        <Link to={paths.feed()}>{threadCopy.back}</Link>
      </p>
      {posted?.notice !== undefined && post.data.notice === undefined && (
        <Banner title={posted.notice.title} tone="warm">
          <p>{posted.notice.detail}</p>
        </Banner>
      )}
      <PostCard
        post={post.data}
        as="whole"
        actions={
          <MoreActions subject={{ type: 'post', id, postId: id }} author={post.data.author} mine={post.data.mine} onTakenBack={afterTakingBack}>
            <ReportButtons subject={{ type: 'post', id }} />
          </MoreActions>
        }
      />
      {posted?.support !== undefined && <SupportOffer services={posted.support} />}
      <section id="replies" aria-labelledby="replies-title">
        <Card>
          <h2 id="replies-title">{threadCopy.replies}</h2>
          {replies.data === undefined && replies.error === null && <Loading words={appCopy.loading} />}
          {replies.error !== null && <ProblemNote error={replies.error} again={() => void replies.refetch()} />}
          {replies.data !== undefined && (
            <ReplyList
              replies={shown}
              wish={post.data.wish}
              actions={(reply) => (
                <>
                  {!post.data?.closedToReplies && (
                    <Button look="quiet" aria-label={threadCopy.answerTo(reply.author.username)} onClick={() => answer(reply)}>
                      {threadCopy.answer}
                    </Button>
                  )}
                  <MoreActions
                    subject={{ type: 'reply', id: reply.id, postId: id }}
                    author={reply.author}
                    mine={reply.mine}
                    onTakenBack={() => void refetchThread()}
                  >
                    <ReportButtons subject={{ type: 'reply', id: reply.id }} />
                  </MoreActions>
                </>
              )}
            />
          )}
          {replies.hasNextPage && (
            <Button wide busy={replies.isFetchingNextPage} onClick={() => void replies.fetchNextPage()}>
              {appCopy.older}
            </Button>
          )}
        </Card>
      </section>
      {sent !== undefined && (
        <div ref={afterSending} tabIndex={-1}>
          <Banner title={sent.notice?.title ?? replyCopy.sent} tone={sent.notice === undefined ? 'calm' : 'warm'}>
            {sent.notice !== undefined && <p>{sent.notice.detail}</p>}
          </Banner>
        </div>
      )}
      {sent?.support !== undefined && <SupportOffer key={sent.reply.id} services={sent.support} />}
      <LimitNote />
      {post.data.closedToReplies ? (
        <p>{postCopy.closed}</p>
      ) : (
        <ReplyForm
          postId={id}
          wish={post.data.wish}
          answering={answering}
          onToPost={() => setAnswering(undefined)}
          onSent={(answered) => {
            setAnswering(undefined);
            setSent(answered);
            void refetchThread();
          }}
        />
      )}
    </Stack>
  );
};
