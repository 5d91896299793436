import { Module } from '@nestjs/common';
import { CommunityModule } from '#community';
import { IdentityModule } from '#identity';
import { ModerationModule } from '#moderation';
import { NotificationsModule } from '#notifications';
import { AsyncApiController } from './asyncapi.controller.js';
import { ViewersReads } from './audiences/viewers.reads.js';
import { TellsContent } from './listening/tells-content.js';
import { TellsPeople } from './listening/tells-people.js';
import { CaseLoads } from './pushing/case-loads.js';
import { ContentLoads } from './pushing/content-loads.js';
import { Loads } from './pushing/loads.js';
import { NoticeLoads } from './pushing/notice-loads.js';
import { Pump } from './pushing/pump.js';
import { AckFilter } from './sockets/ack.filter.js';
import { Admission } from './sockets/admission.js';
import { Endings } from './sockets/endings.js';
import { RealtimeGateway } from './sockets/realtime.gateway.js';
import { SlowReaders } from './sockets/slow-readers.js';
import { Sockets } from './sockets/sockets.js';
import { TopicRights } from './sockets/topic-rights.js';
import { TopicLog } from './topic-log/topic-log.js';
import { TopicLogReads } from './topic-log/topic-log.reads.js';

/** Floor 6: tells people what happens while they look. */
@Module({
  imports: [IdentityModule, CommunityModule, ModerationModule, NotificationsModule],
  controllers: [AsyncApiController],
  providers: [
    TopicLog,
    TopicLogReads,
    TellsContent,
    TellsPeople,
    ViewersReads,
    Loads,
    ContentLoads,
    NoticeLoads,
    CaseLoads,
    Pump,
    Sockets,
    Admission,
    AckFilter,
    TopicRights,
    Endings,
    SlowReaders,
    RealtimeGateway,
  ],
})
export class RealtimeModule {}
