import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const resolve = { conditions: ['source'] };
/** Only our own condition: `import` here would also reach what packages `require`, and break pg. */
const ssr = { resolve: { conditions: ['source'] } };
/** Vitest's own transform must write the metadata that injection reads, as the compiler does. */
const oxc = { decorator: { legacy: true, emitDecoratorMetadata: true } };

/** `unit`: pure code beside its tests. `system`: the real house on real PostgreSQL. `browser`: the same in real Chromium. `bench` is only run by `npm run bench`. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        resolve,
        ssr,
        oxc,
        plugins: [react()],
        test: {
          name: 'unit',
          include: ['shared/src/**/*.test.ts', 'server/src/**/*.test.ts', 'client/src/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
        },
      },
      {
        root,
        resolve,
        ssr,
        oxc,
        test: {
          name: 'system',
          include: ['tests/{architecture,contract,rooms,realtime,journeys,smoke,safety-suite}/**/*.test.ts'],
          globalSetup: 'tests/helpers/database.setup.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        root,
        resolve,
        ssr,
        oxc,
        test: {
          name: 'browser',
          include: ['tests/{browser,faults}/**/*.test.ts'],
          globalSetup: 'tests/helpers/database.setup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        root,
        resolve,
        ssr,
        oxc,
        test: { name: 'bench', include: ['tests/bench/**/*.bench.ts'], globalSetup: 'tests/helpers/database.setup.ts', fileParallelism: false },
      },
    ],
  },
});
