import { Injectable } from '@nestjs/common';
import { newId } from '../time/new-id.js';
import type { EventDefinition, PayloadOf } from './define-event.js';
import { EventRegistry } from './event-registry.js';

type Query = (sql: string, parameters?: readonly unknown[]) => Promise<unknown[]>;

/** Writes an event and one delivery per listener, in the caller's transaction, and rings the relay's bell at its commit. */
@Injectable()
export class Outbox {
  constructor(private readonly registry: EventRegistry) {}

  async put<E extends EventDefinition>(query: Query, event: E, payload: PayloadOf<E>): Promise<void> {
    const listeners = this.registry.listenersOf(event).map((listener) => listener.name);
    if (listeners.length === 0) return;
    const id = newId();
    await query('INSERT INTO outbox_event (id, name, payload) VALUES ($1, $2, $3)', [id, event.name, event.payload.parse(payload)]);
    await query('INSERT INTO outbox_delivery (event_id, listener) SELECT $1, unnest($2::text[])', [id, listeners]);
    await query(`SELECT pg_notify('alongside', 'outbox')`);
  }
}
