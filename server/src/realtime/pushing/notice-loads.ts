import { Injectable } from '@nestjs/common';
import { NoticesReads } from '#notifications';
import type { Line } from '../topic-log/topic-log.reads.js';
import { forNobody, type Prepared } from './prepared.js';

/** Reads notices as their members' lists show them. */
@Injectable()
export class NoticeLoads {
  constructor(private readonly notices: NoticesReads) {}

  async load(lines: readonly Line[]): Promise<Prepared[]> {
    const ids = [...new Set(lines.flatMap((line) => line.refs['noticeId'] ?? []))];
    if (ids.length === 0) return [];
    const found = new Map((await this.notices.byIds(ids)).map((one) => [one.notice.id, one]));
    const unread = await this.notices.unreadOf([...new Set([...found.values()].map(({ memberId }) => memberId))]);
    return lines.map((line) => {
      const one = found.get(line.refs['noticeId'] ?? '');
      if (one === undefined) return forNobody(line);
      const { memberId, notice } = one;
      return {
        line,
        item: { kind: 'notice', memberId },
        shown: { type: 'notice.created', data: { notice, unread: unread.get(memberId) ?? 0 } },
      };
    });
  }
}
