import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, root, step } from './build.ts';

interface Line {
  readonly suite: string;
  readonly name: string;
  readonly ratio?: number;
  readonly [figure: string]: string | number | undefined;
}

/** `npm run bench [-- suite] [--ordinary FILE]`: measures, prints a table, and keeps the figures as JSON in `.data/bench.json`. */
build();
const report = join(mkdtempSync(join(tmpdir(), 'alongside-bench-')), 'report.jsonl');
process.env['BENCH_REPORT'] = report;
const { values, positionals } = parseArgs({ options: { ordinary: { type: 'string' } }, allowPositionals: true });
if (values.ordinary !== undefined) process.env['ORDINARY'] = resolve(values.ordinary);
step('vitest', ['run', '--config', 'tests/vitest.config.ts', '--project=bench', '--reporter=dot', ...positionals]);
const lines = existsSync(report)
  ? readFileSync(report, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line)
  : [];
console.table(Object.fromEntries(lines.map(({ suite, name, ...figures }) => [`${suite}: ${name}`, figures])));
mkdirSync(join(root, '.data'), { recursive: true });
writeFileSync(join(root, '.data', 'bench.json'), `${JSON.stringify(lines, null, 2)}\n`);
