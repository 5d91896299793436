import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './build.ts';

interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numFailedTestSuites: number;
  readonly success: boolean;
}

const everything = process.env['CI'] === 'true';
const given = process.argv.slice(2);

const found = (program: string): boolean =>
  (process.env['PATH'] ?? '').split(':').some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

/** What this machine cannot do, in words; in CI nothing may be skipped. */
const missing = [
  ...(found('chromium') ? [] : ['the journeys in a real browser (no chromium here)']),
  ...(found('redis-server') || found('valkey-server') ? [] : ['the shape with Redis (no redis-server or valkey-server here)']),
];
if (everything && missing.length > 0) {
  console.error(`CI skips nothing, but cannot run: ${missing.join('; ')}.`);
  process.exit(1);
}

const run = (command: string, args: readonly string[]): boolean => spawnSync(command, [...args], { cwd: root, stdio: 'inherit' }).status === 0;

if (given.length === 0 && !run(process.execPath, ['--disable-warning=ExperimentalWarning', 'infra/run/check.ts'])) {
  console.log('\n0 passed, 1 failed');
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'alongside-results-'));
const report = join(folder, 'results.json');
const projects = ['--project=unit', '--project=system', ...(found('chromium') ? ['--project=browser'] : [])];
const green = run('vitest', [
  'run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...projects, ...given,
]);
const results = JSON.parse(readFileSync(report, 'utf8')) as Results;
rmSync(folder, { recursive: true });

for (const skipped of missing) console.log(`Skipped: ${skipped}.`);
const failed = results.numFailedTests + (results.success || results.numFailedTests > 0 ? 0 : Math.max(1, results.numFailedTestSuites));
const skippedTests = everything ? results.numPendingTests : 0;
if (skippedTests > 0) console.log(`CI skips nothing, but ${skippedTests} tests were skipped.`);
console.log(`\n${results.numPassedTests} passed, ${failed + skippedTests} failed`);
process.exit(green && failed + skippedTests === 0 ? 0 : 1);
