import { Module, type DynamicModule } from '@nestjs/common';
import { CommunityModule } from '#community';
import { IdentityModule } from '#identity';
import { InsightsModule } from '#insights';
import { ModerationModule } from '#moderation';
import { NotificationsModule } from '#notifications';
import { RealtimeModule } from '#realtime';
import { SafetyModule } from '#safety';
import { SurfaceModule } from './surface/surface.module.js';
import { PlatformModule, type Ground } from './platform/platform.module.js';

/** The house: every room on its floor. */
@Module({})
export class AppModule {
  static on(ground: Ground): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.on(ground),
        SafetyModule,
        IdentityModule,
        CommunityModule,
        ModerationModule,
        NotificationsModule,
        RealtimeModule,
        InsightsModule,
        SurfaceModule,
      ],
    };
  }
}
