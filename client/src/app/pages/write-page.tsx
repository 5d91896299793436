import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import type { SubmittedPost } from '@alongside/shared/community/post';
import { writingCopy } from '../../copy/en-GB/writing.js';
import { useSpaces } from '../../features/spaces/use-spaces.js';
import { LimitNote } from '../../features/writing/limit-note.js';
import { PostForm } from '../../features/writing/post-form.js';
import { usePageTitle } from '../../lib/page-title.js';
import { ProblemNote } from '../../lib/problem-note.js';
import { keys } from '../../lib/query-keys.js';
import { PageHeader } from '../../ui/page-header.js';
import { Stack } from '../../ui/stack.js';
import { paths } from '../paths.js';

/** Writing a post; afterwards its own page says what happens next. */
export const WritePage = () => {
  usePageTitle(writingCopy.page);
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { data = [], error, refetch } = useSpaces();
  const open = data.filter(({ joining, membership }) => joining === 'open' || membership === 'member');
  const goToPost = (posted: SubmittedPost) => {
    client.setQueryData(keys.post(posted.post.id), posted.post);
    for (const queryKey of [keys.feeds, keys.waiting]) void client.invalidateQueries({ queryKey });
    void navigate(paths.post(posted.post.id), { replace: true, state: { posted } });
  };
  return (
    <Stack room="loose">
      <PageHeader title={writingCopy.title}>{writingCopy.lead}</PageHeader>
      {error !== null && <ProblemNote error={error} again={() => void refetch()} />}
      <LimitNote />
      <PostForm spaces={open} space={search.get('space') ?? ''} onPosted={goToPost} />
    </Stack>
  );
};
