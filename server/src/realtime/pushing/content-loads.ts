import { Injectable } from '@nestjs/common';
import type { PushedPost, PushedReply } from '@alongside/shared/realtime/pushed';
import { ToldReads, type ToldPost, type ToldReply } from '#community';
import type { Line } from '../topic-log/topic-log.reads.js';
import { forNobody, type Prepared } from './prepared.js';

/** Reads what lines about posts, replies and reactions tell. */
@Injectable()
export class ContentLoads {
  constructor(private readonly told: ToldReads) {}

  async load(lines: readonly Line[]): Promise<Prepared[]> {
    const [replyLines, postLines] = [lines.filter(isOfReply), lines.filter((line) => !isOfReply(line))];
    const [posts, replies] = await Promise.all([
      this.told.posts(idsOf(postLines, 'postId')),
      this.told.replies(idsOf(replyLines, 'replyId')),
    ]);
    return lines.map((line) => {
      if (isOfReply(line)) {
        const reply = replies.get(line.refs['replyId'] ?? '');
        return reply === undefined ? forNobody(line) : ofReply(line, reply);
      }
      const post = posts.get(line.refs['postId'] ?? '');
      return post === undefined ? forNobody(line) : ofPost(line, post);
    });
  }
}

const isOfReply = (line: Line): boolean => line.refs['replyId'] !== undefined;

const idsOf = (lines: readonly Line[], ref: string): string[] => [...new Set(lines.flatMap((line) => line.refs[ref] ?? []))];

const ofPost = (line: Line, { view, facts: post }: ToldPost): Prepared => {
  const data = { post: view satisfies PushedPost };
  const item = { kind: 'post' as const, post };
  if (line.type === 'reactions.changed') {
    const subject = { type: 'post' as const, id: view.id };
    const shown = { type: line.type, data: { subject, postId: view.id, counts: view.reactions.counts } };
    return { line, item: { ...item, mayBeGone: false }, shown };
  }
  if (line.type === 'post.published') return { line, item: { ...item, mayBeGone: false }, shown: { type: line.type, data } };
  // Where it was hidden, its author may still see it, and by now so may everybody again.
  return {
    line,
    item: { ...item, mayBeGone: true },
    shown: { type: 'post.changed', data },
    gone: { type: 'post.hidden', data: { postId: view.id } },
  };
};

const ofReply = (line: Line, { view, facts: reply, replyCount, answered }: ToldReply): Prepared => {
  const data = { reply: view satisfies PushedReply, replyCount };
  const item = { kind: 'reply' as const, reply };
  if (line.type === 'reactions.changed') {
    if (view.withdrawn) return forNobody(line);
    const subject = { type: 'reply' as const, id: view.id };
    const shown = { type: line.type, data: { subject, postId: view.postId, counts: view.reactions.counts } };
    return { line, item: { ...item, mayBeGone: false }, shown };
  }
  if (line.type === 'reply.published') return { line, item: { ...item, mayBeGone: false }, shown: { type: line.type, data } };
  const place = view.withdrawn && answered ? { place: view } : {};
  return {
    line,
    item: { ...item, mayBeGone: true },
    shown: { type: 'reply.changed', data },
    gone: { type: 'reply.hidden', data: { postId: view.postId, replyId: view.id, replyCount, ...place } },
  };
};
