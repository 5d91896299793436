import type { Endpoint } from '@alongside/shared/kernel/endpoint';

/**
 * One endpoint as pages call it: where it is and, for the compiler only, its contract. Contracts are imported as types,
 * so that no schema travels to a phone; the server has already parsed every answer with the same schemas.
 */
export interface Call<E extends Endpoint> {
  readonly method: E['method'];
  readonly path: E['path'];
  /** Never there at run time: it carries the contract's type. */
  readonly contract?: E;
}

/** Names an endpoint by its contract; another method or path than the contract's does not compile. */
export const on = <E extends Endpoint>(method: E['method'], path: E['path']): Call<E> => ({ method, path });
