import { Controller } from '@nestjs/common';
import { communityApi } from '@alongside/shared/community/api';
import type { InputOf } from '@alongside/shared/kernel/endpoint';
import { By, Contract, Input, Once, Refused, type Actor, type OnceKey } from '#platform';
import { ChangePost } from './change-post.js';
import { PostsReads } from './posts.reads.js';
import { SubmitPost } from './submit-post.js';
import { WithdrawPost } from './withdraw-post.js';

@Controller()
export class PostsController {
  constructor(
    private readonly reads: PostsReads,
    private readonly submitPost: SubmitPost,
    private readonly changePost: ChangePost,
    private readonly withdrawPost: WithdrawPost,
  ) {}

  @Contract(communityApi.submitPost)
  submit(@By() by: Actor, @Input() { body }: InputOf<typeof communityApi.submitPost>, @Once() once: OnceKey | undefined) {
    return this.submitPost.run(by, body, once);
  }

  @Contract(communityApi.readPost)
  async read(@By() by: Actor, @Input() { params }: InputOf<typeof communityApi.readPost>) {
    const post = await this.reads.one(by.memberId, params.id);
    if (post === undefined) throw new Refused('post.not-found');
    return post;
  }

  @Contract(communityApi.changePost)
  change(@By() by: Actor, @Input() { params, body }: InputOf<typeof communityApi.changePost>, @Once() once: OnceKey | undefined) {
    return this.changePost.run(by, params.id, body, once);
  }

  @Contract(communityApi.withdrawPost)
  withdraw(@By() by: Actor, @Input() { params }: InputOf<typeof communityApi.withdrawPost>) {
    return this.withdrawPost.run(by, params.id);
  }
}
