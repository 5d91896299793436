import 'reflect-metadata';
import { everyEndpoint } from '@alongside/shared/api';
import { houseMap } from './house-map.js';

/** `npm run map`: what is in the house, read from the code that runs. */
const { listeners, jobs, sweeps, events } = houseMap();
const table = (title: string, rows: readonly string[]): void => {
  console.log(`\n${title} (${rows.length})`);
  for (const row of rows) console.log(`  ${row}`);
};

table(
  'Endpoints, under /api/v1',
  everyEndpoint.map(({ room, endpoint }) => `${endpoint.method.padEnd(6)} ${endpoint.path.padEnd(48)} ${endpoint.who.padEnd(22)} ${room}`),
);
table(
  'Events and who hears them',
  events.map((event) => `${event.padEnd(28)} → ${listeners.get(event)?.join(', ') ?? 'nobody yet'}`),
);
table('Jobs', jobs);
table('Sweeps', sweeps);
