import { anyCan, type Role } from '@alongside/shared/identity/permissions';
import { mayReadPost, mayReadReply, type PostFacts, type ReaderFacts, type ReplyFacts } from '#community';

/** One signed-in socket's member, as things stand now. */
export interface Viewer extends ReaderFacts {
  readonly roles: readonly Role[];
  /** False once the session is over: such a viewer hears nothing more. */
  readonly signedIn: boolean;
}

/** What a message is about, as things stand now. */
export type Item =
  | { readonly kind: 'post'; readonly post: PostFacts; readonly mayBeGone: boolean }
  | { readonly kind: 'reply'; readonly reply: ReplyFacts; readonly mayBeGone: boolean }
  | { readonly kind: 'notice'; readonly memberId: string }
  /** `keptFrom` are the people a case is about or was reported by: it is not theirs to handle. */
  | { readonly kind: 'case'; readonly keptFrom: ReadonlySet<string> }
  /** Nothing is left of what it was about, or it was told another way. */
  | { readonly kind: 'nobody' };

/** A viewer is shown the item, is told that it is gone, or hears nothing. */
export type Hearing = 'shown' | 'gone' | 'nothing';

/**
 * Who hears what: the one place that decides it, for live messages and for those sent again. It goes by what may be read now,
 * not by what could be when it happened, so a message can never show what a fresh page would not.
 */
export const audiences = (viewer: Viewer, item: Item): Hearing => {
  if (!viewer.signedIn) return 'nothing';
  switch (item.kind) {
    case 'post': {
      const { post, mayBeGone } = item;
      if (mayReadPost(viewer, post)) return 'shown';
      return mayBeGone && mayReadPost(viewer, { ...post, visibility: 'visible' }) ? 'gone' : 'nothing';
    }
    case 'reply': {
      const { reply, mayBeGone } = item;
      if (mayReadReply(viewer, reply)) return 'shown';
      return mayBeGone && mayReadReply(viewer, { ...reply, visibility: 'visible' }) ? 'gone' : 'nothing';
    }
    case 'notice':
      return when(viewer.id === item.memberId);
    case 'case':
      return when(anyCan(viewer.roles, 'case.read') && !item.keptFrom.has(viewer.id));
    case 'nobody':
      return 'nothing';
  }
};

const when = (hears: boolean): Hearing => (hears ? 'shown' : 'nothing');
