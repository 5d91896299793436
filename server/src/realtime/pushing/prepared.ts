import type { DataOf, Message, MessageType, Nothing } from '@alongside/shared/realtime/messages';
import { audiences, type Item, type Viewer } from '../audiences/audiences.js';
import type { Concerns } from '../audiences/viewers.reads.js';
import type { Line } from '../topic-log/topic-log.reads.js';

/** A type with data of its shape. */
export type Telling = { [T in MessageType]: { readonly type: T; readonly data: DataOf<T> } }[MessageType];

/** A line of the log with what it would tell, read from the tables just now. */
export interface Prepared {
  readonly line: Line;
  readonly item: Item;
  readonly shown?: Telling;
  readonly gone?: Telling;
}

/** A line that tells nobody anything. */
export const forNobody = (line: Line): Prepared => ({ line, item: { kind: 'nobody' } });

/** What one viewer gets for a line: the message, or that there was nothing for them. */
export const messageFor = (topic: string, { line, item, shown, gone }: Prepared, viewer: Viewer): Message | Nothing => {
  const { seq, eventId: id, at } = line;
  const told = { shown, gone, nothing: undefined }[audiences(viewer, item)];
  if (told === undefined) return { topic, seq, type: 'nothing' };
  return { topic, seq, id, at: at.toISOString(), ...told };
};

/** Whose words and which spaces decide who hears these. */
export const concernsOf = (prepared: readonly Prepared[]): Concerns => {
  const authorIds = new Set<string>();
  const spaceIds = new Set<string>();
  for (const { item } of prepared) {
    if (item.kind !== 'post' && item.kind !== 'reply') continue;
    const post = item.kind === 'post' ? item.post : item.reply.post;
    authorIds.add(post.authorId);
    if (item.kind === 'reply') authorIds.add(item.reply.authorId);
    if (!post.spaceOpen) spaceIds.add(post.spaceId);
  }
  return { authorIds: [...authorIds], spaceIds: [...spaceIds] };
};
