import { Module } from '@nestjs/common';
import { MemberLogs } from './logs/member-logs.js';
import { Population } from './logs/population.reads.js';
import { MethodsController } from './methods.controller.js';
import { ContactKeys } from './record/contact-keys.js';
import { ContactRecord } from './record/contact-record.js';
import { PublishedActs } from './record/published-acts.reads.js';
import { RecordSupport } from './record/record-support.js';
import { RecountRecord } from './record/recount-record.js';
import { AskForRelease } from './releases/ask-for-release.js';
import { BuildRelease } from './releases/build-release.js';
import { OpenRelease } from './releases/open-release.js';
import { PublishRelease } from './releases/publish-release.js';
import { ReleaseBuilding } from './releases/release-building.js';
import { ReleasesController } from './releases/releases.controller.js';
import { Releases } from './releases/releases.reads.js';
import { Asks } from './tables/asks.reads.js';

@Module({
  controllers: [ReleasesController, MethodsController],
  providers: [
    ContactKeys, PublishedActs, ContactRecord, RecordSupport, RecountRecord,
    Population, MemberLogs, Asks,
    Releases, OpenRelease, PublishRelease, BuildRelease, ReleaseBuilding, AskForRelease,
  ],
})
export class InsightsModule {}
