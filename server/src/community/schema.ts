import type { Schema } from '#platform';
import { Community1763600300000 } from './migrations/1763600300000-community.js';
import { PostEntity } from './posts/post.entity.js';
import { ReactionCountEntity, ReactionEntity } from './reactions/reaction.entity.js';
import { ReplyEntity } from './replies/reply.entity.js';
import { SpaceMembershipEntity } from './spaces/space-membership.entity.js';
import { SpaceEntity } from './spaces/space.entity.js';
import { SealedOriginalEntity } from './visibility/sealed-original.entity.js';

export const communitySchema: Schema = {
  entities: [
    SpaceEntity,
    SpaceMembershipEntity,
    PostEntity,
    ReplyEntity,
    ReactionEntity,
    ReactionCountEntity,
    SealedOriginalEntity,
  ],
  migrations: [Community1763600300000],
};
