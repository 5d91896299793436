import type { z } from 'zod';
import type { Act } from './acts.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Who may call: anyone, the operator's own network (health and metrics), or members whose roles hold the act. */
export type Who = 'anyone' | Act;

/**
 * One endpoint of the public surface, read by the server (routing, rights, checks), the client (typed calls)
 * and the published OpenAPI document. `path` has `:name` parts for `params`; all paths stand under `/api/v1`.
 */
export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> {
  readonly method: Method;
  readonly path: `/${string}`;
  readonly who: Who;
  readonly summary: string;
  readonly status: 200 | 201 | 202 | 204;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly response: Response;
  /** Codes this endpoint can refuse with, beyond those of the kernel. */
  readonly errors: readonly string[];
  /** Set when the answer is bytes rather than JSON: its media type. */
  readonly media?: string;
}

type Given = Omit<Endpoint, 'status' | 'errors'> & Partial<Pick<Endpoint, 'status' | 'errors'>>;

/** Declares an endpoint; status is 200 unless said otherwise. */
export const endpoint = <const E extends Given>(given: E) =>
  ({ status: 200, errors: [], ...given }) as E & Pick<Endpoint, 'status' | 'errors'>;

type InferOr<T, Otherwise> = T extends z.ZodType ? z.output<T> : Otherwise;
type SendOr<T, Otherwise> = T extends z.ZodType ? z.input<T> : Otherwise;

/** What a handler receives, after checking. */
export interface InputOf<E> {
  readonly params: E extends { params: infer P } ? InferOr<P, undefined> : undefined;
  readonly query: E extends { query: infer Q } ? InferOr<Q, undefined> : undefined;
  readonly body: E extends { body: infer B } ? InferOr<B, undefined> : undefined;
}

/** What a caller sends. */
export type CallOf<E> = (E extends { params: infer P } ? { params: SendOr<P, never> } : object) &
  (E extends { query: infer Q } ? { query?: SendOr<Q, never> } : object) &
  (E extends { body: infer B } ? { body: SendOr<B, never> } : object);

/** What a handler must give back (before it is parsed on the way out). */
export type OutputOf<E> = E extends { response: infer R } ? SendOr<R, never> : never;

/** What a caller gets. */
export type AnswerOf<E> = E extends { response: infer R } ? InferOr<R, never> : never;
