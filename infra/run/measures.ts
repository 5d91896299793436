import { step } from './build.ts';

step('tsc', ['-b', 'server']);
await import('../../server/dist/insights/measures.cli.js');
