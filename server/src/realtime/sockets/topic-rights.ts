import { Injectable } from '@nestjs/common';
import { anyCan } from '@alongside/shared/identity/permissions';
import { topicName, type Topic } from '@alongside/shared/realtime/topics';
import { mayReadPost, Readers } from '#community';
import { Database, Refused, type Actor } from '#platform';

/** Who may follow what. What is then heard on it is for `audiences` to say, message by message. */
@Injectable()
export class TopicRights {
  constructor(
    private readonly database: Database,
    private readonly readers: Readers,
  ) {}

  /** @throws Refused `topic.not-found` for what the member may not see, `not-allowed` where a role is missing */
  async check(actor: Actor, topic: Topic): Promise<void> {
    if (!(await this.may(actor, topic))) throw new Refused('topic.not-found');
  }

  private async may(actor: Actor, topic: Topic): Promise<boolean> {
    switch (topic.kind) {
      case 'feed':
      case 'me':
        return true;
      case 'cases':
        if (!anyCan(actor.roles, 'case.read')) throw new Refused('not-allowed');
        return true;
      case 'space':
        return this.mayLookInto(actor.memberId, topic.slug);
      case 'post':
        return this.mayRead(actor.memberId, topic.id);
      case 'conversation':
        // There are no conversations yet.
        return false;
    }
  }

  private async mayLookInto(memberId: string, slug: string): Promise<boolean> {
    const space = await this.database.one(
      `SELECT s.id FROM space s WHERE s.slug = $2 AND (s.joining = 'open' OR EXISTS (
         SELECT 1 FROM space_membership m WHERE m.space_id = s.id AND m.member_id = $1 AND m.state = 'member'))`,
      [memberId, slug],
    );
    return space !== undefined;
  }

  private async mayRead(memberId: string, postId: string): Promise<boolean> {
    const [reader, post] = await Promise.all([this.readers.facts(memberId), this.readers.post(postId)]);
    return post !== undefined && mayReadPost(reader, post);
  }
}

/** A topic's name in the log, where everybody's own topic has its own name. */
export const storedName = (topic: Topic, memberId: string): string => (topic.kind === 'me' ? ownTopic(memberId) : topicName(topic));

export const ownTopic = (memberId: string): string => `me:${memberId}`;
