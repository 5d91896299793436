import type { MemberState, Preferences } from '@alongside/shared/identity/member';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who has joined. `skeleton` is what their name looks like, and is theirs alone. */
@Entity('member')
export class Member {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  username!: string;

  @Column('text', { unique: true })
  skeleton!: string;

  @Column('text', { default: 'active' })
  state!: MemberState;

  @Column('text', { default: '' })
  about!: string;

  @Column('text', { array: true, default: '{}' })
  interests!: string[];

  @Column('jsonb')
  preferences!: Preferences;

  @Column('text', { name: 'filter_words', array: true, default: '{}' })
  filterWords!: string[];

  @Column('text', { name: 'filter_topics', array: true, default: '{}' })
  filterTopics!: string[];

  @Column('timestamptz', { name: 'joined_at' })
  joinedAt!: Date;
}
