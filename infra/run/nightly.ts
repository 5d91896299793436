import { build, step } from './build.ts';

/** The long matrices: every page in every look and size, and many more power cuts. A sample of each runs in `npm test`. */
build();
process.env['NIGHTLY'] = 'true';
step('vitest', ['run', '--config', 'tests/vitest.config.ts', '--project=browser', ...process.argv.slice(2)]);
