import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventually } from '../helpers/eventually.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** What `npm run` gives its programs: this Node and the project's own tools first. */
const path = [dirname(process.execPath), join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

interface Running {
  /** Waits until it has printed this. */
  says(words: RegExp): Promise<void>;
  /** Asks it to end, and waits until it and everything it started are gone. */
  end(signal: NodeJS.Signals): Promise<Ended>;
}

/** Compiles what has changed: the programs are run as they are built. */
export const buildServer = (): void => {
  const { status, stdout } = spawnSync('tsc', ['-b', 'server'], { cwd: root, encoding: 'utf8', env: { ...process.env, PATH: path } });
  if (status !== 0) throw new Error(stdout);
};

/** What a test began and has not seen the end of. */
const alive = new Map<ChildProcess, Promise<Ended>>();

const launch = (program: string, given: readonly string[], environment: Readonly<Record<string, string>>): { child: ChildProcess; ended: Promise<Ended>; output: () => string } => {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...given], {
    cwd: root,
    env: { PATH: path, HOME: process.env['HOME'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  // `close` comes only when nobody holds the other end of its pipes any more: no child of it lives on.
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, output, errors })));
  alive.set(child, ended);
  void ended.then(() => alive.delete(child));
  return { child, ended, output: () => `${output}${errors}` };
};

/** Runs a program to its end. */
export const finish = async (program: string, given: readonly string[] = [], environment: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  launch(program, given, environment).ended;

/** Starts a program that goes on until it is told to end. */
export const begin = (program: string, environment: Readonly<Record<string, string>>): Running => {
  const { child, ended, output } = launch(program, [], environment);
  return {
    says: (words) =>
      eventually(() => {
        if (!words.test(output())) throw new Error(`It has not said ${words}, but:\n${output()}`);
      }, 60_000),
    end: async (signal) => {
      child.kill(signal);
      return ended;
    },
  };
};

/** Ends what a test that failed half-way left running. */
export const endAll = async (): Promise<void> => {
  for (const child of alive.keys()) child.kill('SIGKILL');
  await Promise.all(alive.values());
};
