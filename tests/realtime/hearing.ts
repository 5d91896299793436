import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client';
import type { Heard } from '@alongside/shared/realtime/messages';
import { eventually } from '../helpers/eventually.js';
import type { Person } from '../helpers/person.js';

/** An answer to a request, whatever it was. */
export interface Answered {
  readonly ok: boolean;
  readonly code?: string;
  readonly seq?: number;
  readonly reset?: boolean;
}

/** Somebody at an open socket. */
export interface Hearer {
  readonly socket: Socket;
  readonly heard: Heard[];
  ask(event: string, ...given: unknown[]): Promise<Answered>;
  follow(topic: string, since?: number): Promise<Answered>;
  /** Messages of one topic, in the order they came. */
  on(topic: string): Heard[];
  /** Waits for a message of this type whose data speaks of the id. */
  hears(type: Heard['type'], id: string): Promise<Heard>;
  close(): void;
}

const answerMs = 5_000;

export const open = (url: string, options: Partial<ManagerOptions & SocketOptions>): Socket =>
  io(url, { transports: ['websocket'], forceNew: true, reconnection: false, ...options });

/** Answers `in` once a socket is, or why it was not let in. */
export const outcome = (socket: Socket): Promise<string> =>
  new Promise((resolve) => {
    socket.once('connect', () => resolve('in'));
    socket.once('connect_error', (fault) => resolve((fault as { data?: { code?: string } }).data?.code ?? fault.message));
  });

/** Opens a socket as somebody signed in. */
export const listenAs = async (url: string, who: Pick<Person, 'token'>, options: Partial<ManagerOptions & SocketOptions> = {}): Promise<Hearer> => {
  const socket = open(url, { auth: { token: who.token }, ...options });
  const heard: Heard[] = [];
  socket.on('message', (message: Heard) => heard.push(message));
  const came = await outcome(socket);
  if (came !== 'in') throw new Error(`The socket was refused: ${came}`);
  const ask = (event: string, ...given: unknown[]): Promise<Answered> => socket.timeout(answerMs).emitWithAck(event, ...given);
  return {
    socket,
    heard,
    ask,
    follow: (topic, since) => ask('follow', { topic, ...(since === undefined ? {} : { since }) }),
    on: (topic) => heard.filter((message) => message.topic === topic),
    hears: (type, id) =>
      eventually(() => {
        const found = heard.find((message) => message.type === type && JSON.stringify(message).includes(id));
        if (found === undefined) throw new Error(`${type} of ${id} was not heard`);
        return found;
      }),
    close: () => socket.disconnect(),
  };
};

/** The numbers of some messages. */
export const numbersOf = (messages: readonly Heard[]): number[] => messages.flatMap((message) => ('seq' in message ? [message.seq] : []));

/** Whether numbers go up by one each, without a gap or a repeat. */
export const unbroken = (numbers: readonly number[]): boolean => numbers.every((seq, at) => at === 0 || seq === numbers[at - 1]! + 1);
