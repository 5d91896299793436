import type { z } from 'zod';

/** Something that happened, told to floors above. Payloads hold ids and small facts, never words of people. */
export interface EventDefinition<Payload extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly payload: Payload;
}

export type PayloadOf<E> = E extends EventDefinition<infer P> ? z.output<P> : never;

const defined = new Map<string, EventDefinition>();

/** Declares an event, once per name; `name` is `noun.happened`. */
export const defineEvent = <Payload extends z.ZodType>(event: EventDefinition<Payload>): EventDefinition<Payload> => {
  if (defined.has(event.name)) throw new Error(`Two events are called ${event.name}.`);
  defined.set(event.name, event);
  return event;
};

/** Every event declared in this program. */
export const definedEvents = (): readonly EventDefinition[] => [...defined.values()];
