import { Controller } from '@nestjs/common';
import type { InputOf } from '@alongside/shared/kernel/endpoint';
import { notificationsApi } from '@alongside/shared/notifications/api';
import { By, Contract, Input, type Actor } from '#platform';
import { NoticesReads } from './notices.reads.js';
import { ReadNotices } from './read-notices.js';

@Controller()
export class NoticesController {
  constructor(
    private readonly reads: NoticesReads,
    private readonly readNotices: ReadNotices,
  ) {}

  @Contract(notificationsApi.notices)
  list(@By() by: Actor, @Input() { query }: InputOf<typeof notificationsApi.notices>) {
    return this.reads.page(by.memberId, query);
  }

  @Contract(notificationsApi.readNotices)
  async read(@By() by: Actor, @Input() { body }: InputOf<typeof notificationsApi.readNotices>) {
    await this.readNotices.run(by.memberId, body);
    return { unread: await this.reads.unread(by.memberId) };
  }
}
