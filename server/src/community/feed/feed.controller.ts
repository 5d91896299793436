import { Controller } from '@nestjs/common';
import { communityApi } from '@alongside/shared/community/api';
import type { InputOf } from '@alongside/shared/kernel/endpoint';
import { By, Contract, Input, type Actor } from '#platform';
import { FeedReads } from './feed.reads.js';

@Controller()
export class FeedController {
  constructor(private readonly reads: FeedReads) {}

  @Contract(communityApi.readFeed)
  feed(@By() by: Actor, @Input() { query }: InputOf<typeof communityApi.readFeed>) {
    return this.reads.feed(by.memberId, query);
  }

  @Contract(communityApi.readStillWaiting)
  stillWaiting(@By() by: Actor, @Input() { query }: InputOf<typeof communityApi.readStillWaiting>) {
    return this.reads.stillWaiting(by.memberId, query);
  }
}
