import { build } from './build.ts';

build();
await import('../../server/dist/main.js');
