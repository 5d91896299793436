import type { Post } from '@alongside/shared/community/post';
import type { Reply } from '@alongside/shared/community/reply';
import type { HelpService } from '@alongside/shared/safety/resources';
import { appCopy } from '../../copy/en-GB/app.js';
import { threadCopy } from '../../copy/en-GB/posts.js';
import { ReplyList } from '../../features/posts/reply-list.js';
import type { Replies } from '../../features/posts/use-thread.js';
import { ProblemNote } from '../../lib/problem-note.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Loading } from '../../ui/loading.js';
import { ThreadActions } from './thread-actions.js';

interface Props {
  readonly post: Post;
  readonly replies: Replies;
  readonly onAnswer: (reply: Reply) => void;
  readonly onChanged: (support: readonly HelpService[] | undefined) => void;
  readonly onTakenBack: () => void;
}

/** The replies of a thread with what can be done with each. */
export const ThreadReplies = ({ post, replies, onAnswer, onChanged, onTakenBack }: Props) => {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = replies;
  return (
    <section id="replies" aria-labelledby="replies-title">
      <Card>
        <h2 id="replies-title">{threadCopy.replies}</h2>
        {data === undefined && error === null && <Loading words={appCopy.loading} />}
        {error !== null && <ProblemNote error={error} again={() => void refetch()} />}
        {data !== undefined && (
          <ReplyList
            replies={data.pages.flatMap(({ items }) => items)}
            wish={post.mine ? undefined : post.wish}
            renderActions={(reply) => (
              <>
                {!post.closedToReplies && (
                  <Button look="quiet" aria-label={threadCopy.answerTo(reply.author.username)} onClick={() => onAnswer(reply)}>
                    {threadCopy.answer}
                  </Button>
                )}
                <ThreadActions subject={{ type: 'reply', id: reply.id, postId: post.id }} written={reply} onChanged={onChanged} onTakenBack={onTakenBack} />
              </>
            )}
          />
        )}
        {hasNextPage && (
          <Button wide busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {appCopy.older}
          </Button>
        )}
      </Card>
    </section>
  );
};
