import { Column, Entity } from 'typeorm';
import { Written } from '../writing/written.entity.js';

@Entity('reply')
export class ReplyEntity extends Written {
  @Column('uuid', { name: 'post_id' }) postId!: string;
  @Column('uuid', { name: 'reply_to', nullable: true }) replyTo!: string | null;
}
