import { build } from './build.ts';

build();
await import('../../server/dist/worker.js');
