import type { AnswerOf, CallOf, Endpoint } from '@alongside/shared/kernel/endpoint';
import { checkAnswer } from './check-answer.js';
import type { Call } from './on.js';
import { noConnection, problemOf } from './problem-error.js';

interface Extras {
  readonly signal?: AbortSignal;
  /** Makes a write happen once, however often it has to be sent. */
  readonly onceKey?: string;
}

type Given<E> = CallOf<E> & Extras;
type Arguments<E> = object extends CallOf<E> ? [given?: Given<E>] : [given: Given<E>];
type Loose = { params?: Record<string, unknown>; query?: Record<string, unknown>; body?: unknown } & Extras;

const base = '/api/v1';
/** Waits before a write with a key is sent again, in milliseconds. */
const pauses = [600, 2_000];

/**
 * Calls an endpoint as the person who is signed in by cookie.
 * @throws ProblemError with words to show
 */
export const call = async <E extends Endpoint>(to: Call<E>, ...[given]: Arguments<E>): Promise<AnswerOf<E>> => {
  const { params = {}, query = {}, body, signal, onceKey } = (given ?? {}) as Loose;
  const response = await send(`${base}${fill(to.path, params)}${queryOf(query)}`, {
    method: to.method,
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(onceKey === undefined ? {} : { 'idempotency-key': onceKey }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
    credentials: 'same-origin',
    referrerPolicy: 'no-referrer',
  }, onceKey === undefined ? [] : pauses);
  if (!response.ok) throw await problemOf(response);
  if (response.status === 204) return undefined as AnswerOf<E>;
  const answer: unknown = await response.json();
  if (import.meta.env.DEV) await checkAnswer(to.method, to.path, answer);
  return answer as AnswerOf<E>;
};

const send = async (address: string, request: RequestInit, waits: readonly number[]): Promise<Response> => {
  try {
    return await fetch(address, request);
  } catch (fault) {
    if (request.signal?.aborted) throw fault;
    const [wait, ...rest] = waits;
    if (wait === undefined) throw noConnection();
    await new Promise((resolve) => setTimeout(resolve, wait));
    return send(address, request, rest);
  }
};

const fill = (path: string, params: Record<string, unknown>): string =>
  path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));

const queryOf = (query: Record<string, unknown>): string => {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
};
