import { Controller } from '@nestjs/common';
import { communityApi } from '@alongside/shared/community/api';
import type { InputOf } from '@alongside/shared/kernel/endpoint';
import { By, Contract, Input, type Actor } from '#platform';
import { CreateSpace } from './create-space.js';
import { Memberships } from './memberships.js';
import { SpacesReads } from './spaces.reads.js';

@Controller()
export class SpacesController {
  constructor(
    private readonly reads: SpacesReads,
    private readonly memberships: Memberships,
    private readonly createSpace: CreateSpace,
  ) {}

  @Contract(communityApi.listSpaces)
  list(@By() by: Actor, @Input() { query }: InputOf<typeof communityApi.listSpaces>) {
    return this.reads.list(by.memberId, query);
  }

  @Contract(communityApi.readSpace)
  read(@By() by: Actor, @Input() { params }: InputOf<typeof communityApi.readSpace>) {
    return this.reads.one(by.memberId, params.slug);
  }

  @Contract(communityApi.joinSpace)
  join(@By() by: Actor, @Input() { params }: InputOf<typeof communityApi.joinSpace>) {
    return this.memberships.join(by.memberId, params.slug);
  }

  @Contract(communityApi.leaveSpace)
  leave(@By() by: Actor, @Input() { params }: InputOf<typeof communityApi.leaveSpace>) {
    return this.memberships.leave(by.memberId, params.slug);
  }

  @Contract(communityApi.listAllSpaces)
  listAll(@By() by: Actor, @Input() { query }: InputOf<typeof communityApi.listAllSpaces>) {
    return this.reads.list(by.memberId, query, true);
  }

  @Contract(communityApi.setUpSpace)
  async setUp(@By() by: Actor, @Input() { params, body }: InputOf<typeof communityApi.setUpSpace>) {
    await this.createSpace.run({ slug: params.slug, ...body });
    return this.reads.one(by.memberId, params.slug, { all: true });
  }
}
