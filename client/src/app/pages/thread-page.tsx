import { useParams } from 'react-router';
import { appCopy } from '../../copy/en-GB/app.js';
import { postCopy } from '../../copy/en-GB/posts.js';
import { useThread } from '../../features/posts/use-thread.js';
import { usePageTitle } from '../../lib/page-title.js';
import { ProblemNote } from '../../lib/problem-note.js';
import { Loading } from '../../ui/loading.js';
import { GonePage } from './gone-page.js';
import { ThreadView } from './thread-view.js';

/** One post, its replies, and room to answer. */
export const ThreadPage = () => {
  const { id = '' } = useParams();
  usePageTitle(postCopy.page);
  const { post, replies } = useThread(id);
  if (post.data === null) return <GonePage words={postCopy.gone} />;
  if (post.data === undefined) return post.error === null ? <Loading words={appCopy.loading} /> : <ProblemNote error={post.error} again={() => void post.refetch()} />;
  return <ThreadView key={id} post={post.data} replies={replies} />;
};
