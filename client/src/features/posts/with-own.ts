import type { ReactionKind, Reactions } from '@alongside/shared/community/reaction';

/** The reactions after one of the reader's own was given or taken back. */
export const withOwn = (before: Reactions, kind: ReactionKind, give: boolean): Reactions => {
  if (before.mine.includes(kind) === give) return before;
  return {
    counts: { ...before.counts, [kind]: Math.max(0, before.counts[kind] + (give ? 1 : -1)) },
    mine: give ? [...before.mine, kind] : before.mine.filter((own) => own !== kind),
  };
};
