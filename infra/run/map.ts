import { step } from './build.ts';

step('tsc', ['-b', 'server']);
await import('../../server/dist/map/main.js');
