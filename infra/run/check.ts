import { build, step } from './build.ts';

/** Everything that can be told without running the house: types, lint with the floors, dead code, and that it builds. */
build();
step('tsc', ['-p', 'client']);
step('tsc', ['-p', 'tests']);
step('tsc', ['-p', 'infra']);
step('oxlint', ['--type-aware', '--deny-warnings']);
step('knip', []);
console.log('Types, lint, floors and dead code are clean.');
