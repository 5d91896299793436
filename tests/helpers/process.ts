import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface HouseProcess {
  readonly pid: number;
  /** Everything it has printed so far. */
  output(): string;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
  /** Asks it to end well. Answers its exit code. */
  stop(): Promise<number | null>;
  readonly exited: Promise<number | null>;
}

/**
 * Starts a program of ours on the pinned Node and waits for its `ready` line.
 * @param entry path under `server/dist`
 * @throws with what it printed, if it ends before it is ready
 */
export const startProcess = async (entry: string, environment: Readonly<Record<string, string>>): Promise<HouseProcess> => {
  const child = spawn(process.execPath, [`server/dist/${entry}`], {
    cwd: root,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const output = collect(child);
  await new Promise<void>((resolve, reject) => {
    const look = setInterval(() => {
      if (/^ready /m.test(output())) done(resolve);
      else if (child.exitCode !== null || child.signalCode !== null) done(() => reject(new Error(`It ended before it was ready:\n${output()}`)));
    }, 25);
    const done = (then: () => void): void => {
      clearInterval(look);
      clearTimeout(limit);
      then();
    };
    const limit = setTimeout(() => done(() => reject(new Error(`It was not ready in time:\n${output()}`))), 90_000);
  });
  return {
    pid: child.pid!,
    output,
    exited,
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
    stop: async () => {
      child.kill('SIGTERM');
      return exited;
    },
  };
};

const collect = (child: ChildProcess): (() => string) => {
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return () => text;
};

/** A port nobody listens on. */
export const freePort = async (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
