import { postCopy } from '../../copy/en-GB/posts.js';
import { ContentFold } from '../../ui/content-fold.js';
import { PostText } from '../../ui/post-text.js';

/** Somebody's words; folded when they carry a content note. */
export const Written = ({ text, notes }: { text: string; notes: readonly string[] }) =>
  notes.length === 0 ? (
    <PostText text={text} />
  ) : (
    <ContentFold about={postCopy.note(notes)} open={postCopy.openNote} close={postCopy.closeNote}>
      <PostText text={text} />
    </ContentFold>
  );
