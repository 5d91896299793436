import { useState, type ReactNode } from 'react';
import type { ReactionKind, Reactions } from '@alongside/shared/community/reaction';
import { postCopy, reactionCopy, reactionOrder } from '../../copy/en-GB/posts.js';
import { useMe } from '../../lib/session/use-me.js';
import { HearIcon, HelpedIcon, LikeIcon, ThinkingIcon, WithIcon } from '../../ui/icons.js';
import { classes } from '../../ui/classes.js';
import type { Subject } from './subject.js';
import { useReaction } from './use-reaction.js';
import styles from './reaction-bar.module.css';

const icons: Readonly<Record<ReactionKind, ReactNode>> = {
  'hear-you': <HearIcon />,
  'thinking-of-you': <ThinkingIcon />,
  'with-you': <WithIcon />,
  'helped-me': <HelpedIcon />,
  like: <LikeIcon />,
};

interface Props {
  readonly subject: Subject;
  readonly reactions: Reactions;
  readonly author: string;
  /** Own words: what others gave is shown, and there is nothing to give. */
  readonly own: boolean;
  /** Smaller, beside other buttons. */
  readonly quiet?: boolean;
}

/** The supportive reactions: those already given are in view, the others one tap away. */
export const ReactionBar = ({ subject, reactions, author, own, quiet }: Props) => {
  const [open, setOpen] = useState(false);
  const reacting = useReaction(subject);
  const showCounts = useMe()?.preferences.hideCounts !== true;
  const given = reactionOrder.filter((kind) => reactions.counts[kind] > 0);
  const shown = open ? reactionOrder : given;
  const countOf = (kind: ReactionKind) => (showCounts && reactions.counts[kind] > 0 ? ` ${reactions.counts[kind]}` : '');
  if (own && given.length === 0) return null;
  return (
    <fieldset className={styles['bar']} aria-label={postCopy.reactions}>
      {shown.map((kind) =>
        own ? (
          <span key={kind} className={styles['given']}>
            {icons[kind]} {reactionCopy[kind]}
            {countOf(kind)}
          </span>
        ) : (
          <button
            key={kind}
            type="button"
            className={classes(styles['reaction'], reactions.mine.includes(kind) && styles['mine'])}
            aria-pressed={reactions.mine.includes(kind)}
            onClick={() => reacting.mutate({ kind, give: !reactions.mine.includes(kind) })}
          >
            {icons[kind]} {reactionCopy[kind]}
            {countOf(kind)}
          </button>
        ),
      )}
      {!own && !open && (
        <button type="button" className={quiet ? styles['quiet'] : styles['offer']} aria-label={postCopy.supportFor(author)} onClick={() => setOpen(true)}>
          <WithIcon /> {postCopy.support}
        </button>
      )}
    </fieldset>
  );
};
