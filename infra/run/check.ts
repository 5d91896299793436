import { build, step } from './build.ts';

/** Everything that can be told without running the house: types, lint with the floors, dead code, and what a phone must fetch. */
build();
step('tsc', ['-p', 'client']);
step('tsc', ['-p', 'tests']);
step('tsc', ['-p', 'infra']);
step('oxlint', ['--type-aware', '--deny-warnings']);
step('knip', []);
step('node', ['client/scripts/size-report.mjs'], true);
console.log('Types, lint, floors, dead code and the weight of the first page are clean.');
