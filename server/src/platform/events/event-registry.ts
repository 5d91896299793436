import { Injectable } from '@nestjs/common';
import type { EventDefinition } from './define-event.js';
import type { EventContext } from './on-event.js';

export interface RegisteredListener {
  /** `ClassName.method`: stable, since it is stored with each delivery. */
  readonly name: string;
  readonly event: EventDefinition;
  readonly run: (payload: never, context: EventContext) => Promise<void>;
}

/** Who listens to what, gathered once at start. */
@Injectable()
export class EventRegistry {
  private readonly listeners = new Map<string, RegisteredListener>();

  add(listener: RegisteredListener): void {
    if (this.listeners.has(listener.name)) throw new Error(`Two listeners are called ${listener.name}.`);
    this.listeners.set(listener.name, listener);
  }

  listenersOf(event: EventDefinition): RegisteredListener[] {
    return [...this.listeners.values()].filter((listener) => listener.event.name === event.name);
  }

  byName(name: string): RegisteredListener | undefined {
    return this.listeners.get(name);
  }

  all(): RegisteredListener[] {
    return [...this.listeners.values()];
  }
}
