import type { z } from 'zod';

/** Something that happened, told to floors above. Payloads hold ids and small facts, never words of people. */
export interface EventDefinition<Payload extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly payload: Payload;
}

export type PayloadOf<E> = E extends EventDefinition<infer P> ? z.output<P> : never;

/** Declares an event; `name` is `noun.happened`. */
export const defineEvent = <Payload extends z.ZodType>(event: EventDefinition<Payload>): EventDefinition<Payload> => event;
