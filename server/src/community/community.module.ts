import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { SafetyModule } from '#safety';
import { Recount } from './counts/recount.js';
import { FeedController } from './feed/feed.controller.js';
import { FeedReads } from './feed/feed.reads.js';
import { ChangePost } from './posts/change-post.js';
import { PostsController } from './posts/posts.controller.js';
import { PostsReads } from './posts/posts.reads.js';
import { SubmitPost } from './posts/submit-post.js';
import { WithdrawPost } from './posts/withdraw-post.js';
import { ReactionsController } from './reactions/reactions.controller.js';
import { Reactions } from './reactions/reactions.js';
import { ChangeReply } from './replies/change-reply.js';
import { RepliesController } from './replies/replies.controller.js';
import { RepliesReads } from './replies/replies.reads.js';
import { SubmitReply } from './replies/submit-reply.js';
import { WithdrawReply } from './replies/withdraw-reply.js';
import { CreateSpace } from './spaces/create-space.js';
import { Memberships } from './spaces/memberships.js';
import { SpacesController } from './spaces/spaces.controller.js';
import { SpacesReads } from './spaces/spaces.reads.js';
import { ToldReads } from './telling/told.reads.js';
import { Content } from './visibility/content.js';
import { Readers } from './visibility/readers.js';
import { Seals } from './visibility/seals.js';
import { Visibility } from './visibility/visibility.js';
import { Waits } from './waits.js';
import { AnswerAuthor } from './writing/answer-author.js';
import { CheckWords } from './writing/check-words.js';
import { Rewrite } from './writing/rewrite.js';

const doors = [Content, CreateSpace, Memberships, PostsReads, Readers, Recount, RepliesReads, ToldReads, Visibility, Waits];

/** Floor 3: spaces, posts, replies, reactions, and who may read what. */
@Module({
  imports: [SafetyModule, IdentityModule],
  controllers: [SpacesController, FeedController, PostsController, RepliesController, ReactionsController],
  providers: [
    ...doors,
    AnswerAuthor,
    ChangePost,
    ChangeReply,
    CheckWords,
    FeedReads,
    Reactions,
    Rewrite,
    Seals,
    SpacesReads,
    SubmitPost,
    SubmitReply,
    WithdrawPost,
    WithdrawReply,
  ],
  exports: doors,
})
export class CommunityModule {}
