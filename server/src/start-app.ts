import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { dataSourceFor } from './data-source.js';
import { refuseDemoAccounts } from './demo/refuse-demo-accounts.js';
import { checkSurroundings } from './platform/config/check-surroundings.js';
import type { SettingsValues } from './platform/config/settings.js';
import { migrate } from './platform/database/migrate.js';
import { httpAdapter, prepareHttp } from './platform/http/http-server.js';
import { Log } from './platform/logging/log.js';
import { NestLog } from './platform/logging/nest-log.js';
import type { Ground } from './platform/platform.module.js';
import { ProcessKind } from './platform/process-kind.js';
import { masterSecret } from './platform/secrets/master-secret.js';
import { Secrets } from './platform/secrets/secrets.js';
import { Clock } from './platform/time/clock.js';
import { socketAdapter } from '#realtime';

export interface RunningApp {
  readonly app: INestApplicationContext;
  /** Where it serves, or undefined where it does not. */
  readonly port: number | undefined;
  readonly source: DataSource;
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly kind: 'web' | 'worker' | 'both' | 'tool';
  readonly clock?: Clock;
  readonly log?: Log;
}

/**
 * Starts one process of the house: checks what it leans on, migrates, wires the rooms, and serves where it is a web process.
 * @throws UnsafeSettings with a readable list when it must not run like this
 */
export const startApp = async (settings: SettingsValues, options: StartOptions): Promise<RunningApp> => {
  const log = options.log ?? new Log(settings.LOG_LEVEL);
  const clock = options.clock ?? new Clock();
  const source = await dataSourceFor(settings).initialize();
  try {
    await checkSurroundings(settings, source, () => Date.now());
    await migrate(source, settings);
    // A tool may run: resetting those passwords is the way out.
    if (options.kind !== 'tool') await refuseDemoAccounts(settings, source);
    const ground: Ground = { settings, source, log, clock, kind: new ProcessKind(options.kind), secrets: new Secrets(masterSecret(settings)) };
    return ground.kind.serves ? await startWeb(ground) : await startContext(ground);
  } catch (fault) {
    await source.destroy();
    throw fault;
  }
};

const startContext = async (ground: Ground): Promise<RunningApp> => {
  const app = await NestFactory.createApplicationContext(AppModule.on(ground), { logger: new NestLog(ground.log), abortOnError: false });
  return running(app, ground, undefined);
};

const startWeb = async (ground: Ground): Promise<RunningApp> => {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.on(ground), httpAdapter(ground.settings), {
    logger: new NestLog(ground.log),
    abortOnError: false,
    bodyParser: false,
  });
  await prepareHttp(app);
  app.useWebSocketAdapter(socketAdapter(app));
  await app.listen({ port: ground.settings.PORT, host: ground.settings.HOST });
  const address = app.getHttpServer().address();
  return running(app, ground, typeof address === 'object' && address !== null ? address.port : ground.settings.PORT);
};

const running = (app: INestApplicationContext, ground: Ground, port: number | undefined): RunningApp => ({
  app,
  port,
  source: ground.source,
  stop: async () => {
    await app.close();
    await ground.source.destroy();
  },
});
