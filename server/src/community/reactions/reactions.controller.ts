import { Controller } from '@nestjs/common';
import { communityApi } from '@alongside/shared/community/api';
import type { InputOf } from '@alongside/shared/kernel/endpoint';
import { By, Contract, Input, type Actor } from '#platform';
import { Reactions } from './reactions.js';

@Controller()
export class ReactionsController {
  constructor(private readonly reactions: Reactions) {}

  @Contract(communityApi.reactToPost)
  giveToPost(@By() by: Actor, @Input() { params }: InputOf<typeof communityApi.reactToPost>) {
    return this.reactions.give(by, { type: 'post', id: params.id }, params.kind);
  }

  @Contract(communityApi.takeBackReactionToPost)
  takeBackFromPost(@By() by: Actor, @Input() { params }: InputOf<typeof communityApi.takeBackReactionToPost>) {
    return this.reactions.takeBack(by, { type: 'post', id: params.id }, params.kind);
  }

  @Contract(communityApi.reactToReply)
  giveToReply(@By() by: Actor, @Input() { params }: InputOf<typeof communityApi.reactToReply>) {
    return this.reactions.give(by, { type: 'reply', id: params.id }, params.kind);
  }

  @Contract(communityApi.takeBackReactionToReply)
  takeBackFromReply(@By() by: Actor, @Input() { params }: InputOf<typeof communityApi.takeBackReactionToReply>) {
    return this.reactions.takeBack(by, { type: 'reply', id: params.id }, params.kind);
  }
}
