import type { Subject } from '@alongside/shared/moderation/report';
import { Content, mayReadPost, mayReadReply, Readers } from '#community';
import { Injectable } from '@nestjs/common';
import { Database } from '#platform';

/** What somebody reports, as it stands when they do. */
export interface ReportedSubject {
  readonly aboutMemberId: string;
  readonly spaceId: string | null;
  /** Words to keep as evidence; a member's are the lines they wrote about themselves. */
  readonly words: { readonly title: string | null; readonly body: string; readonly revision: number };
}

/** Finds what a member reports, but only where they may read it themselves. */
@Injectable()
export class ReportedSubjects {
  constructor(
    private readonly database: Database,
    private readonly content: Content,
    private readonly readers: Readers,
  ) {}

  async find(subject: Subject, readerId: string): Promise<ReportedSubject | undefined> {
    switch (subject.type) {
      case 'post':
      case 'reply':
        return this.words(subject.type, subject.id, readerId);
      case 'member':
        return this.member(subject.id);
      case 'message':
        return undefined;
    }
  }

  private async words(type: 'post' | 'reply', id: string, readerId: string): Promise<ReportedSubject | undefined> {
    if (!(await this.mayRead(type, id, readerId))) return undefined;
    const found = await this.content.find({ type, id });
    if (found === undefined) return undefined;
    const { authorId, spaceId, title, body, revision } = found;
    return { aboutMemberId: authorId, spaceId, words: { title, body, revision } };
  }

  private async mayRead(type: 'post' | 'reply', id: string, readerId: string): Promise<boolean> {
    const reader = await this.readers.facts(readerId);
    if (type === 'post') {
      const post = await this.readers.post(id);
      return post !== undefined && mayReadPost(reader, post);
    }
    const reply = await this.readers.reply(id);
    return reply !== undefined && mayReadReply(reader, reply);
  }

  private async member(id: string): Promise<ReportedSubject | undefined> {
    const row = await this.database.one<{ username: string; about: string }>(
      `SELECT username, about FROM member WHERE id = $1 AND state <> 'closed'`,
      [id],
    );
    return row === undefined ? undefined : { aboutMemberId: id, spaceId: null, words: { title: row.username, body: row.about, revision: 1 } };
  }
}
