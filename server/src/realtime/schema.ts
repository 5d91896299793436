import type { Schema } from '#platform';
import { Realtime1763600600000 } from './migrations/1763600600000-realtime.js';

export const realtimeSchema: Schema = { entities: [], migrations: [Realtime1763600600000] };
