import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const cli = join(import.meta.dirname, '../../dist/safety/assess.cli.js');
const inFile = (...lines: string[]): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'assess-')), 'posts.jsonl');
  writeFileSync(path, lines.join('\n'));
  return path;
};
const run = (...given: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...given], { encoding: 'utf8' });
  return { status, stderr, answers: stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)])) };
};

/** The command is the built one: where nothing is built yet, there is nothing to run. */
describe.skipIf(!existsSync(cli))('npm run assess', () => {
  it('answers line for line, in order', () => {
    const { status, answers } = run('--in', inFile('{"id":"a","body":"The kettle is on."}', '{"id":2,"title":"I want to","body":"kill myself"}', ''));
    expect(status).toBe(0);
    expect(answers).toEqual([
      { id: 'a', priority: 'P3', score: expect.any(Number), contentAction: 'allow', rules: [], ms: expect.any(Number) },
      { id: 2, priority: 'P1', score: expect.any(Number), contentAction: 'allow', rules: ['CR-04'], ms: expect.any(Number) },
    ]);
  });

  it('names each line it cannot read, answers the rest, and ends with 1', () => {
    const { status, answers, stderr } = run('--in', inFile('{"id":1,"body":"Hello"}', 'nonsense', '{"id":3}', '{"id":4,"body":"Bye, see you soon."}'));
    expect([status, answers.map(({ id }) => id)]).toEqual([1, [1, 4]]);
    expect(stderr).toMatch(/^Line 2: this is not JSON\nLine 3: body: /u);
  });

  it('says in one line what is wrong with the call', () => {
    expect(run('--in', '/nowhere/posts.jsonl')).toMatchObject({ status: 1, stderr: 'We cannot read /nowhere/posts.jsonl.\n', answers: [] });
    expect(run()).toMatchObject({ status: 1, answers: [] });
  });
});
