import 'reflect-metadata';
import { Global, Module, type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { platformSchema } from '../../../server/src/platform/schema.js';
import { makeDataSource } from '../../../server/src/platform/database/data-source.js';
import { httpAdapter, prepareHttp } from '../../../server/src/platform/http/http-server.js';
import { PlatformModule, type Ground } from '../../../server/src/platform/platform.module.js';
import { Authenticator, Clock, Log, ProcessKind, Secrets, type Actor } from '../../../server/src/platform/public.js';
import { testSettings } from '../../helpers/settings.js';

export interface SmallHouse {
  /** Where it serves; empty for a worker. */
  readonly url: string;
  /** What it logged, a line each. */
  readonly lines: readonly string[];
  get<T>(token: abstract new (...given: never[]) => T): T;
  stop(): Promise<void>;
}

export interface SmallHouseOptions {
  readonly kind?: 'web' | 'worker' | 'both';
  readonly providers?: readonly Type[];
  readonly controllers?: readonly Type[];
  readonly settings?: Readonly<Record<string, string>>;
}

/** Tokens of 20 or more characters name whoever they spell: enough of an identity room to stand on. */
class Doorkeeper extends Authenticator {
  override async authenticate(token: string): Promise<Actor | undefined> {
    if (!token.startsWith('member-')) return undefined;
    return { memberId: '019aa2f0-5f3a-7000-8000-000000000001', username: token, roles: ['peer'], sessionId: '019aa2f0-5f3a-7000-8000-000000000002' };
  }
}

/** Floor 0 with nothing above it but what a test brings: enough to see what platform does by itself. */
export const openSmallHouse = async (databaseUrl: string, options: SmallHouseOptions = {}): Promise<SmallHouse> => {
  const settings = testSettings({ DATABASE_URL: databaseUrl, DATABASE_POOL: '8', ...options.settings });
  const lines: string[] = [];
  const log = new Log('debug', { write: (line) => void lines.push(line) });
  const source = await makeDataSource(settings, platformSchema).initialize();
  const kind = options.kind ?? 'both';
  const ground: Ground = { settings, source, log, clock: new Clock(), kind: new ProcessKind(kind), secrets: new Secrets(Buffer.alloc(32, 7)) };

  @Global()
  @Module({ providers: [{ provide: Authenticator, useClass: Doorkeeper }], exports: [Authenticator] })
  class DoorModule {}

  @Module({ imports: [PlatformModule.on(ground), DoorModule], providers: [...(options.providers ?? [])], controllers: [...(options.controllers ?? [])] })
  class SmallModule {}

  const stopAll = (app: INestApplicationContext) => async () => {
    await app.close();
    await source.destroy();
  };
  try {
    if (kind === 'worker') {
      const app = await NestFactory.createApplicationContext(SmallModule, { logger: false, abortOnError: false });
      return { url: '', lines, get: (token) => app.get(token), stop: stopAll(app) };
    }
    const app = await NestFactory.create<NestFastifyApplication>(SmallModule, httpAdapter(settings), { logger: false, abortOnError: false, bodyParser: false });
    await prepareHttp(app);
    await app.listen({ port: 0, host: '127.0.0.1' });
    const address = app.getHttpServer().address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    return { url: `http://127.0.0.1:${port}`, lines, get: (token) => app.get(token), stop: stopAll(app) };
  } catch (fault) {
    await source.destroy();
    throw fault;
  }
};
