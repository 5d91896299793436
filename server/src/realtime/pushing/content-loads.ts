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
  switch (line.type) {
    case 'reactions.changed': {
      const subject = { type: 'post' as const, id: view.id };
      const item = { kind: 'post' as const, post, mayBeGone: false };
      return { line, item, shown: { type: line.type, data: { subject, postId: view.id, counts: view.reactions.counts } } };
    }
    case 'post.published':
      return { line, item: { kind: 'post', post, mayBeGone: false }, shown: { type: line.type, data } };
    default:
      // Where it was hidden, its author may still see it, and by now so may everybody again.
      return {
        line,
        item: { kind: 'post', post, mayBeGone: true },
        shown: { type: 'post.changed', data },
        gone: { type: 'post.hidden', data: { postId: view.id } },
      };
  }
};

const ofReply = (line: Line, { view, facts: reply, replyCount, answered }: ToldReply): Prepared => {
  const data = { reply: view satisfies PushedReply, replyCount };
  switch (line.type) {
    case 'reactions.changed': {
      if (view.withdrawn) return forNobody(line);
      const subject = { type: 'reply' as const, id: view.id };
      const item = { kind: 'reply' as const, reply, mayBeGone: false };
      return { line, item, shown: { type: line.type, data: { subject, postId: view.postId, counts: view.reactions.counts } } };
    }
    case 'reply.published':
      return { line, item: { kind: 'reply', reply, mayBeGone: false }, shown: { type: line.type, data } };
    default: {
      const place = view.withdrawn && answered ? { place: view } : {};
      return {
        line,
        item: { kind: 'reply', reply, mayBeGone: true },
        shown: { type: 'reply.changed', data },
        gone: { type: 'reply.hidden', data: { postId: view.postId, replyId: view.id, replyCount, ...place } },
      };
    }
  }
};
