import { Module } from '@nestjs/common';
import { TellAboutDecisions } from './listening/tell-about-decisions.js';
import { TellAboutReactions } from './listening/tell-about-reactions.js';
import { TellAboutReplies } from './listening/tell-about-replies.js';
import { GiveNotice } from './notices/give-notice.js';
import { NoticesController } from './notices/notices.controller.js';
import { NoticesReads } from './notices/notices.reads.js';
import { ReadNotices } from './notices/read-notices.js';

/** Floor 5: tells members, inside the app, what happened for them. */
@Module({
  controllers: [NoticesController],
  providers: [GiveNotice, NoticesReads, ReadNotices, TellAboutDecisions, TellAboutReactions, TellAboutReplies],
  exports: [NoticesReads],
})
export class NotificationsModule {}
