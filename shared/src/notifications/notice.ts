import { z } from 'zod';
import { Id, Instant } from '../kernel/ids.js';

export const noticeKinds = ['reply-to-post', 'reply-to-reply', 'reactions', 'decision', 'report-looked-at'] as const;
export const NoticeKind = z.enum(noticeKinds);
export type NoticeKind = z.infer<typeof NoticeKind>;

/**
 * Something that happened for me. `title` and `body` are made when it is read, from fixed words and, for a decision,
 * the note its moderator wrote; `about` says where to go. A notice whose subject is gone is not shown.
 */
export const Notice = z.object({
  id: Id,
  kind: NoticeKind,
  at: Instant,
  readAt: Instant.nullable(),
  title: z.string(),
  body: z.string(),
  note: z.string().nullable(),
  about: z.object({ postId: Id.optional(), replyId: Id.optional(), decisionId: Id.optional(), reportId: Id.optional() }),
});
export type Notice = z.infer<typeof Notice>;

export const NoticePage = z.object({ items: z.array(Notice), nextCursor: z.string().nullable(), unread: z.int() });
export type NoticePage = z.infer<typeof NoticePage>;

/** Marks these as read: those listed, or all up to and including one. Exactly one of the two. */
export const ReadNotices = z
  .strictObject({ upTo: Id.optional(), ids: z.array(Id).min(1).max(100).optional() })
  .refine((asked) => (asked.upTo === undefined) !== (asked.ids === undefined), { error: 'Please give either upTo or ids.' });
export type ReadNotices = z.infer<typeof ReadNotices>;
