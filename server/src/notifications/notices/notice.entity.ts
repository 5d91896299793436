import type { NoticeKind } from '@alongside/shared/notifications/notice';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That something happened for somebody: what kind, and where. No words. */
@Entity('notice')
export class NoticeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'member_id' }) memberId!: string;
  @Column('text') kind!: NoticeKind;
  @Column({ type: 'timestamptz', precision: 3 }) at!: Date;
  @Column({ type: 'timestamptz', name: 'read_at', precision: 3, nullable: true }) readAt!: Date | null;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('uuid', { name: 'post_id', nullable: true }) postId!: string | null;
  @Column('uuid', { name: 'reply_id', nullable: true }) replyId!: string | null;
  @Column('uuid', { name: 'decision_id', nullable: true }) decisionId!: string | null;
  @Column('uuid', { name: 'report_id', nullable: true }) reportId!: string | null;
  /** The day whose reactions it gathers, by the community's own time zone: `2026-11-20`. */
  @Column('date', { nullable: true }) day!: string | null;
}
