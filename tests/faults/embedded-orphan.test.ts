import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort, startProcess } from '../helpers/process.js';

const root = new URL('../..', import.meta.url).pathname;

/** The data folder's PostgreSQL, if it runs. */
const postgresPid = (folder: string): number | undefined => {
  const file = join(folder, 'postgres', 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  try {
    process.kill(pid, 0);
    return pid;
  } catch {
    return undefined;
  }
};

const refusal = (environment: Record<string, string>): { status: number | null; words: string } => {
  try {
    execFileSync(process.execPath, ['server/dist/one-machine/main.js'], { cwd: root, env: { PATH: process.env['PATH'], ...environment }, stdio: 'pipe', timeout: 60_000 });
    return { status: 0, words: '' };
  } catch (fault) {
    const { status, stderr } = fault as { status: number; stderr: Buffer };
    return { status, words: stderr.toString() };
  }
};

describe('one machine, after the worst', () => {
  const folders: string[] = [];
  const folder = (): string => {
    const made = mkdtempSync(join(tmpdir(), 'alongside-one-'));
    folders.push(made);
    return made;
  };
  afterEach(() => {
    for (const made of folders.splice(0)) {
      const pid = postgresPid(made);
      if (pid !== undefined) process.kill(pid, 'SIGQUIT');
      rmSync(made, { recursive: true, force: true });
    }
  });

  it('a killed run leaves PostgreSQL behind; the next start adopts it and ends it on leaving', async () => {
    const data = folder();
    const environment = { DATA_DIR: data, DEMO: 'off', PORT: String(await freePort()), LOG_LEVEL: 'warn' };
    const first = await startProcess('one-machine/main.js', environment);
    const orphan = postgresPid(data);
    expect(orphan).toBeDefined();
    await first.kill();
    expect(postgresPid(data)).toBe(orphan);
    const second = await startProcess('one-machine/main.js', environment);
    expect(postgresPid(data)).toBe(orphan);
    expect(await second.stop()).toBe(0);
    expect(postgresPid(data)).toBeUndefined();
  });

  it('a half-made data folder is set aside whole, and a new one is made', async () => {
    const data = folder();
    execFileSync('mkdir', [join(data, 'postgres')]);
    writeFileSync(join(data, 'postgres', 'something'), 'left over');
    const running = await startProcess('one-machine/main.js', { DATA_DIR: data, DEMO: 'off', PORT: String(await freePort()) });
    expect(running.output()).toContain('set aside');
    const aside = readdirSync(data).find((name) => name.includes('half-made'));
    expect(readFileSync(join(data, aside!, 'something'), 'utf8')).toBe('left over');
    await running.stop();
  });

  it('says in one line that the port is taken, and ends with 1', async () => {
    const holder = createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => holder.listen(port, () => resolve()));
    const { status, words } = refusal({ DATA_DIR: folder(), DEMO: 'off', PORT: String(port) });
    holder.close();
    expect(status).toBe(1);
    expect(words.trim().split('\n')).toEqual([`This cannot start: port ${port} is already in use. Set PORT to a free one.`]);
  });

  it('says in one line that the data folder cannot be used, and ends with 1', () => {
    const blocker = join(folder(), 'a-file');
    writeFileSync(blocker, '');
    const { status, words } = refusal({ DATA_DIR: join(blocker, 'data'), DEMO: 'off', PORT: '0' });
    expect(status).toBe(1);
    expect(words.trim().split('\n')).toHaveLength(1);
    expect(words).toContain('cannot be written to');
  });
});
