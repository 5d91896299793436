import { UseFilters } from '@nestjs/common';
import { Ack, ConnectedSocket, MessageBody, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import { Follow, requests, Typing, Unfollow, type Done, type Followed } from '@alongside/shared/realtime/requests';
import type { Ephemeral } from '@alongside/shared/realtime/messages';
import { topicName } from '@alongside/shared/realtime/topics';
import { Server, Socket } from 'socket.io';
import type { z } from 'zod';
import { Clock, Refused } from '#platform';
import { Pump } from '../pushing/pump.js';
import { AckFilter } from './ack.filter.js';
import { Admission } from './admission.js';
import type { Connected } from './connected.js';
import { Sockets } from './sockets.js';
import { storedName, TopicRights } from './topic-rights.js';

type Answer = (answer: object) => void;

const mostTopics = 60;
const done: Done = { ok: true };

/** What clients ask over sockets. Each request is checked against its schema, the session and the right, and is always answered. */
@WebSocketGateway()
@UseFilters(AckFilter)
export class RealtimeGateway {
  constructor(
    private readonly admission: Admission,
    private readonly sockets: Sockets,
    private readonly rights: TopicRights,
    private readonly pump: Pump,
    private readonly clock: Clock,
  ) {}

  afterInit(server: Server): void {
    server.use(this.admission.middleware);
  }

  // Neither of these two may throw: nothing would catch it.
  handleConnection(socket: Socket): void {
    const connected = this.admission.of(socket);
    if (connected === undefined) return void socket.disconnect(true);
    this.sockets.add(connected);
    socket.use(([event, ...given], next) => {
      const refused = this.refuse(connected, event);
      const answer: unknown = given.at(-1);
      if (refused === undefined) next();
      else if (typeof answer === 'function') answer({ ok: false, code: refused });
    });
    return undefined;
  }

  handleDisconnect(socket: Socket): void {
    const connected = this.sockets.remove(socket.id);
    for (const topic of connected?.topics ?? []) this.pump.unfollow(socket.id, topic);
  }

  @SubscribeMessage('follow')
  async follow(@ConnectedSocket() socket: Socket, @MessageBody() body: unknown, @Ack() answer: Answer | undefined): Promise<void> {
    const { topic, since } = checked(Follow, body);
    const connected = this.connectedAs(socket);
    const actor = await this.admission.actorOf(connected);
    await this.rights.check(actor, topic);
    const names = { stored: storedName(topic, actor.memberId), heard: topicName(topic) };
    if (connected.topics.size >= mostTopics && !connected.topics.has(names.stored)) throw new Refused('topic.too-many');
    connected.topics.add(names.stored);
    if (topic.kind === 'conversation') await socket.join(names.stored);
    await this.pump.follow(connected, names, since, (followed: Followed) => answer?.(followed));
  }

  @SubscribeMessage('unfollow')
  async unfollow(@ConnectedSocket() socket: Socket, @MessageBody() body: unknown): Promise<Done> {
    const { topic } = checked(Unfollow, body);
    const connected = this.connectedAs(socket);
    const stored = storedName(topic, connected.memberId);
    connected.topics.delete(stored);
    this.pump.unfollow(socket.id, stored);
    if (topic.kind === 'conversation') await socket.leave(stored);
    return done;
  }

  @SubscribeMessage('typing')
  async typing(@ConnectedSocket() socket: Socket, @MessageBody() body: unknown): Promise<Done> {
    const { topic } = checked(Typing, body);
    if (topic.kind !== 'conversation') throw new Refused('topic.no-typing');
    const connected = this.connectedAs(socket);
    const actor = await this.admission.actorOf(connected);
    await this.rights.check(actor, topic);
    const name = topicName(topic);
    if (!connected.topics.has(name)) throw new Refused('topic.not-followed');
    const told: Ephemeral = { topic: name, type: 'typing', data: { by: { id: actor.memberId, username: actor.username } } };
    socket.volatile.to(name).emit('message', told);
    return done;
  }

  private refuse(connected: Connected, event: string) {
    if (!connected.spend(this.clock.now().getTime())) return 'rate.limited';
    return Object.hasOwn(requests, event) ? undefined : 'socket.unknown-event';
  }

  private connectedAs(socket: Socket): Connected {
    const connected = this.sockets.find(socket.id);
    if (connected === undefined) throw new Refused('session.required');
    return connected;
  }
}

/** @throws Refused `input.invalid` */
const checked = <S extends z.ZodType>(schema: S, body: unknown): z.output<S> => {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new Refused('input.invalid');
  return parsed.data;
};
