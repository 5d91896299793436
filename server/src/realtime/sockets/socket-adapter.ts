import type { IncomingMessage } from 'node:http';
import type { INestApplication } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import { createClient } from 'redis';
import type { Server, ServerOptions } from 'socket.io';
import { OriginPolicy, Settings } from '#platform';

const mostBytes = 16 * 1024;

/** socket.io with small limits, closed to pages of other sites, and joined to the other processes where there is Redis. */
class SocketAdapter extends IoAdapter {
  private redis: ReturnType<typeof othersAt> | undefined;

  constructor(
    app: INestApplication,
    private readonly origins: OriginPolicy,
    private readonly redisUrl: string | undefined,
  ) {
    super(app);
  }

  override createIOServer(port: number, options: ServerOptions): Server {
    const server = super.createIOServer(port, {
      ...options,
      serveClient: false,
      maxHttpBufferSize: mostBytes,
      perMessageDeflate: false,
      httpCompression: false,
      pingInterval: 20_000,
      connectTimeout: 10_000,
      allowRequest: (request: IncomingMessage, answer: (fault: string | null, allowed: boolean) => void) =>
        answer(null, this.allows(request)),
    });
    if (this.redisUrl !== undefined) {
      this.redis = othersAt(this.redisUrl);
      server.adapter(createAdapter(this.redis, { streamName: 'alongside-sockets', onlyPlaintext: true, blockTimeInMs: 1_000 }));
    }
    return server;
  }

  override async close(server: Server): Promise<void> {
    await super.close(server);
    this.redis?.destroy();
    this.redis = undefined;
  }

  /** A page of another site is refused. Programs send no origin; they need a token, which `Admission` sees to. */
  private allows({ headers }: IncomingMessage): boolean {
    return headers.origin === undefined || this.origins.allowed(headers.origin, headers.host);
  }
}

/**
 * What passes by once, such as typing, reaches other processes through Redis. Nothing that must arrive goes this way,
 * so while Redis is away only that is missing. Commands wait rather than fail: the adapter would otherwise ask again without end.
 */
const othersAt = (url: string) => {
  const client = createClient({
    url,
    commandsQueueMaxLength: 1_000,
    socket: { reconnectStrategy: (tries) => Math.min(100 * tries, 2_000) },
  });
  client.on('error', () => undefined);
  void client.connect().catch(() => undefined);
  return client;
};

/** What `main` gives to `app.useWebSocketAdapter`. */
export const socketAdapter = (app: INestApplication): IoAdapter =>
  new SocketAdapter(app, app.get(OriginPolicy), app.get(Settings).values.REDIS_URL);
