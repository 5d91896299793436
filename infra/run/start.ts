import { build } from './build.ts';

build();
await import('../../server/dist/one-machine/main.js');
