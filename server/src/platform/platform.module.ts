import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { Settings, type SettingsValues } from './config/settings.js';
import { Database } from './database/database.js';
import { Transaction } from './database/transaction.js';
import { Wakeups } from './database/wakeups.js';
import { EventRegistry } from './events/event-registry.js';
import { Outbox } from './events/outbox.js';
import { Relay } from './events/relay.js';
import { HealthController } from './health/health.controller.js';
import { Metrics } from './health/metrics.js';
import { Housekeeping } from './housekeeping.js';
import { ContractGuard } from './http/contract.guard.js';
import { ContractInterceptor } from './http/contract.interceptor.js';
import { Idempotency } from './http/idempotency.js';
import { OriginPolicy } from './http/origin-policy.js';
import { ProblemFilter } from './http/problem.filter.js';
import { RateLimits } from './http/rate-limits.js';
import { JobRegistry } from './jobs/job-registry.js';
import { JobWorker } from './jobs/job-worker.js';
import { Jobs } from './jobs/jobs.js';
import { Log } from './logging/log.js';
import { ProcessKind } from './process-kind.js';
import { Secrets } from './secrets/secrets.js';
import { SweepRegistry } from './sweeper/sweep-registry.js';
import { Sweeper } from './sweeper/sweeper.js';
import { Clock } from './time/clock.js';
import { Wiring } from './wiring.js';

export interface Ground {
  readonly settings: SettingsValues;
  readonly source: DataSource;
  readonly kind: ProcessKind;
  readonly log: Log;
  readonly secrets: Secrets;
  readonly clock: Clock;
}

const doors = [
  Settings, DataSource, ProcessKind, Log, Secrets, Clock, Database, Transaction, Wakeups, Jobs, Idempotency,
  OriginPolicy, Metrics, JobRegistry, EventRegistry, SweepRegistry, Relay, Sweeper,
];

/** Floor 0: what every room stands on. Global, so that rooms inject it without importing the module. */
@Module({})
export class PlatformModule {
  static on(ground: Ground): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      imports: [DiscoveryModule],
      controllers: [HealthController],
      providers: [
        { provide: Settings, useValue: { values: ground.settings } },
        { provide: DataSource, useValue: ground.source },
        { provide: ProcessKind, useValue: ground.kind },
        { provide: Log, useValue: ground.log },
        { provide: Secrets, useValue: ground.secrets },
        { provide: Clock, useValue: ground.clock },
        { provide: APP_GUARD, useClass: ContractGuard },
        { provide: APP_INTERCEPTOR, useClass: ContractInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
        Database, Transaction, Wakeups, EventRegistry, Outbox, Relay, JobRegistry, Jobs, JobWorker,
        SweepRegistry, Sweeper, Wiring, Idempotency, OriginPolicy, RateLimits, Metrics, Housekeeping,
      ],
      exports: doors,
    };
  }
}
