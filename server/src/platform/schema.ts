import type { Schema } from './database/data-source.js';
import { Platform1763600000000 } from './migrations/1763600000000-platform.js';

export const platformSchema: Schema = { entities: [], migrations: [Platform1763600000000] };
