import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Post, Wish } from '@alongside/shared/community/post';
import { paths } from '../../app/paths.js';
import { postCopy, wishCopy } from '../../copy/en-GB/posts.js';
import { useMe } from '../../lib/session/use-me.js';
import { Hidden, HiddenBlock } from '../../ui/hidden.js';
import { Tag } from '../../ui/tag.js';
import { useOpeningFocus } from '../../ui/use-opening-focus.js';
import { Byline } from './byline.js';
import { excerpt } from './excerpt.js';
import { OwnNotice } from './own-notice.js';
import { ReactionBar } from './reaction-bar.js';
import { Written } from './written.js';
import styles from './post-card.module.css';

const tones = { listening: 'plum', replies: 'green', ideas: 'honey', sharing: 'sky' } as const satisfies Record<Wish, string>;

interface Props {
  readonly post: Post;
  /** `short` in a list, with a link to the thread; `whole` on the post's own page. */
  readonly as: 'short' | 'whole';
  readonly actions?: ReactNode;
}

/** One post: who, what would help, the words, and how people answered. */
export const PostCard = ({ post, as, actions }: Props) => {
  const hideCounts = useMe()?.preferences.hideCounts === true;
  const heading = `post-${post.id}`;
  const name = post.author.username;
  const { text, cut } = as === 'short' ? excerpt(post.body) : { text: post.body, cut: false };
  return (
    <article className={styles['post']} aria-labelledby={heading}>
      <Byline
        author={post.author}
        at={post.publishedAt ?? post.createdAt}
        edited={post.editedAt !== undefined}
        mine={post.mine}
        place={<Link to={paths.space(post.space.slug)}>{post.space.name}</Link>}
      />
      <Heading id={heading} as={as} post={post} />
      <p>
        <Tag tone={tones[post.wish]}>{wishCopy[post.wish].tag}</Tag>
      </p>
      {post.mine && <OwnNotice notice={post.notice} visibility={post.visibility} />}
      <Written text={text} notes={post.contentNotes} />
      {cut && <Link to={paths.post(post.id)}>{postCopy.whole}</Link>}
      <div className={styles['answers']}>
        <ReactionBar subject={{ type: 'post', id: post.id, postId: post.id }} reactions={post.reactions} author={name} own={post.mine} />
        {as === 'short' && (
          <Link className={styles['replies']} to={paths.replies(post.id)}>
            {hideCounts ? postCopy.repliesNoCount : postCopy.replies(post.replyCount)}
            <Hidden> {postCopy.by} {name}</Hidden>
          </Link>
        )}
        {actions}
      </div>
    </article>
  );
};

const Heading = ({ id, as, post }: Pick<Props, 'as' | 'post'> & { id: string }) => {
  const opening = useOpeningFocus();
  const title = post.title ?? postCopy.untitled(post.author.username);
  if (post.title === undefined) {
    return (
      <HiddenBlock>
        {as === 'whole' ? (
          <h1 id={id} ref={opening} tabIndex={-1}>
            {title}
          </h1>
        ) : (
          <h2 id={id}>{title}</h2>
        )}
      </HiddenBlock>
    );
  }
  return as === 'whole' ? (
    <h1 id={id} ref={opening} tabIndex={-1} className={styles['title']}>
      {title}
    </h1>
  ) : (
    <h2 id={id} className={styles['title']}>
      <Link to={paths.post(post.id)}>{title}</Link>
    </h2>
  );
};
