import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../../server/dist/insights/measures.cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'alongside-measures-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

const file = (text: string): string => {
  const path = join(folder, 'events.csv');
  writeFileSync(path, text);
  return path;
};

/** The program as it is built: `npm test` builds before it runs this. */
describe('npm run -s measures', () => {
  it('prints one JSON object with every promised name', () => {
    const { status, stdout, stderr } = run('--events', file('giver,recipient,unixSeconds\nann,bo,0\nbo,ann,86400\ncy,cy,5\n'));
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual({
      people: 2,
      events: 3,
      selfEvents: 1,
      contacts: 2,
      edges: 2,
      dyads: 1,
      mutualDyads: 1,
      edgeReciprocity: 1,
      dyadicReciprocity: 1,
      densityCorrectedReciprocity: null,
      weightedReciprocity: 1,
      bothGaveAndReceived: 2,
      gaveOnly: 0,
      receivedOnly: 0,
      topPercentShareGiven: 0.5,
      giniGiven: 0,
      giniReceived: 0,
      answeredBack: { 1: 1, 7: 1, 28: 1 },
    });
  });

  it('names the line it cannot read, and prints nothing else', () => {
    const { status, stdout, stderr } = run('--events', file('giver,recipient,unixSeconds\nann,bo,1\nann,bo\n'));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe('This file cannot be measured, line 3: this has 2 fields, and three are needed: giver,recipient,unixSeconds.\n');
  });

  it('says plainly when there is no file', () => {
    expect(run('--events', join(folder, 'none.csv'))).toEqual({ status: 1, stdout: '', stderr: 'There is no such file.\n' });
    expect(run()).toMatchObject({ status: 1, stdout: '' });
    expect(run('--event', 'x')).toMatchObject({ status: 1, stdout: '' });
    expect(run('--help')).toMatchObject({ status: 0, stderr: '' });
  });
});
