import type { Tx } from '../database/transaction.js';
import type { EventDefinition, PayloadOf } from './define-event.js';

export const ON_EVENT = Symbol('on-event');

/** What a listener knows beside the payload. Its effects go through `tx`, committed together with the delivery: once only. */
export interface EventContext {
  readonly eventId: string;
  readonly at: Date;
  readonly tx: Tx;
}

type Listener<E> = (payload: PayloadOf<E>, context: EventContext) => Promise<void>;

/** Marks a provider's method as a listener: `(payload, { eventId, at, tx }) => Promise<void>`. */
export const OnEvent =
  <E extends EventDefinition>(event: E) =>
  (target: object, key: string, descriptor: TypedPropertyDescriptor<Listener<E>>): void => {
    void target;
    void key;
    Reflect.defineMetadata(ON_EVENT, event, descriptor.value!);
  };
