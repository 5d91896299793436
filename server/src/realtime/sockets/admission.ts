import { Injectable } from '@nestjs/common';
import type { ErrorCode } from '@alongside/shared/copy/errors';
import type { Socket } from 'socket.io';
import { Authenticator, Clock, codeOfFault, cookieToken, OriginPolicy, Refused, Settings, type Actor } from '#platform';
import { Connected } from './connected.js';
import { Sockets } from './sockets.js';
import type { BucketPlan } from './token-bucket.js';

const tokenShape = /^[\w-]{20,200}$/;
/** Windows and devices one member can have open on one process. */
const mostSockets = 20;
const fairShare: BucketPlan = { most: 40, perSecond: 10 };
const relaxedShare: BucketPlan = { most: 4_000, perSecond: 1_000 };

/** Lets signed-in people in, and looks again at each thing they ask. */
@Injectable()
export class Admission {
  private readonly admitted = new WeakMap<Socket, Connected>();

  constructor(
    private readonly authenticator: Authenticator,
    private readonly origins: OriginPolicy,
    private readonly sockets: Sockets,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** A middleware of socket.io: whoever is refused gets `connect_error` with the code as its message and in `data`. */
  readonly middleware = (socket: Socket, next: (fault?: Error) => void): void => {
    this.admit(socket).then(
      () => next(),
      (fault: unknown) => next(refusal(fault instanceof Refused ? fault.code : codeOfFault(fault))),
    );
  };

  /** The socket that was let in; undefined for one that was not. */
  of(socket: Socket): Connected | undefined {
    return this.admitted.get(socket);
  }

  /**
   * Who is asking, as their session and roles stand now.
   * @throws Refused `session.required` once the session is over; the socket is closed then
   */
  async actorOf(connected: Connected): Promise<Actor> {
    const actor = await this.authenticator.authenticate(connected.token);
    if (actor?.sessionId === connected.sessionId) return actor;
    setImmediate(() => connected.sayGoodbye());
    throw new Refused('session.required');
  }

  private async admit(socket: Socket): Promise<void> {
    const token = this.tokenOf(socket);
    const actor = token === undefined ? undefined : await this.authenticator.authenticate(token);
    if (token === undefined || actor === undefined) throw new Refused('session.required');
    if (this.sockets.countOf(actor.memberId) >= mostSockets) throw new Refused('socket.too-many');
    const share = this.settings.values.RATE_LIMITS === 'relaxed' ? relaxedShare : fairShare;
    this.admitted.set(socket, new Connected(socket, { ...actor, token }, share, this.clock.now().getTime()));
  }

  /** A cookie is sent by the browser whoever asks, so with a cookie the page that asks must be ours. */
  private tokenOf({ handshake }: Socket): string | undefined {
    const given: unknown = (handshake.auth as { token?: unknown } | undefined)?.token;
    if (given !== undefined) return typeof given === 'string' && tokenShape.test(given) ? given : undefined;
    const cookie = cookieToken(handshake.headers.cookie ?? '', this.settings.values.PUBLIC_ORIGIN);
    if (cookie !== undefined && !this.origins.sameOrigin(handshake.headers)) throw new Refused('origin.foreign');
    return cookie;
  }
}

const refusal = (code: ErrorCode): Error => Object.assign(new Error(code), { data: { code } });
