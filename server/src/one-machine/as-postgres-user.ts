import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

/** How to run PostgreSQL's own programs: as this user, or, since they refuse root, as the system user `postgres`. */
export interface RunAs {
  readonly user: { readonly uid: number; readonly gid: number } | undefined;
  /** The command line that runs `program` with `given` under that user. */
  command(program: string, given: readonly string[]): { readonly file: string; readonly arguments: readonly string[] };
}

/**
 * Root hands over to `postgres` (made if it is not there) with `setpriv`, keeping the right to enter root's own folders:
 * a checkout often lies where another user may not look.
 */
export const asPostgresUser = (): RunAs => {
  if (process.getuid?.() !== 0) return { user: undefined, command: (file, given) => ({ file, arguments: given }) };
  const user = { uid: idOf('-u'), gid: idOf('-g') };
  const capabilities = '+dac_override,+dac_read_search';
  const drop = [
    `--reuid=${user.uid}`,
    `--regid=${user.gid}`,
    '--clear-groups',
    `--inh-caps=${capabilities}`,
    `--ambient-caps=${capabilities}`,
  ];
  const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find(runnable);
  if (setpriv === undefined) {
    throw new Error('you are root, PostgreSQL will not run as root, and the program setpriv (util-linux) is missing. Please start as another user.');
  }
  return { user, command: (file, given) => ({ file: setpriv, arguments: [...drop, file, ...given] }) };
};

const idOf = (which: '-u' | '-g'): number => {
  try {
    return Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
    return Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }));
  }
};

const runnable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
