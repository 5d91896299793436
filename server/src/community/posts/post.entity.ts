import { Column, Entity } from 'typeorm';
import type { Wish } from '@alongside/shared/community/post';
import { Written } from '../writing/written.entity.js';

@Entity('post')
export class PostEntity extends Written {
  @Column('uuid', { name: 'space_id' }) spaceId!: string;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('text') wish!: Wish;
  /** Replies others can read. */
  @Column('integer', { name: 'reply_count', default: 0 }) replyCount!: number;
  /** Those of them that somebody other than the author wrote. */
  @Column('integer', { name: 'answer_count', default: 0 }) answerCount!: number;
  @Column('boolean', { name: 'closed_to_replies', default: false }) closedToReplies!: boolean;
}
