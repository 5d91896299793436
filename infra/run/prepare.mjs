// The one file that must run on the machine's own Node (20 or newer): it installs what is missing, then hands over to the
// project's pinned Node 24, which runs everything else as TypeScript.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [task, ...given] = process.argv.slice(2);
const marker = join(root, 'node_modules', '.installed-lock');
const node24 = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
const installed = existsSync(marker) && existsSync(node24) && readFileSync(marker, 'utf8') === lock;
if (!installed) {
  process.stderr.write('Installing what this needs (once) ...\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  // The lock file decides every version. Not `npm ci`: it refuses a lock file that leaves out binaries of other systems.
  const install = spawnSync(npm, ['install', '--no-save', ...quiet], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (install.status !== 0) process.exit(install.status ?? 1);
  if (!existsSync(node24)) spawnSync(npm, ['rebuild', 'node', ...quiet], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  writeFileSync(marker, lock);
}

const path = [join(root, 'node_modules', 'node', 'bin'), join(root, 'node_modules', '.bin'), process.env.PATH].join(process.platform === 'win32' ? ';' : ':');
const child = spawn(node24, ['--disable-warning=ExperimentalWarning', join(root, 'infra', 'run', `${task}.ts`), ...given], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: path },
});
// However the end is asked for, the child is told and this process waits for it to end well.
process.on('SIGINT', () => child.kill('SIGINT'));
process.on('SIGTERM', () => child.kill('SIGTERM'));
process.on('SIGHUP', () => child.kill('SIGTERM'));
// A shell between npm and us does not pass signals on: when whoever started this is gone, the work is to end too.
const startedBy = process.ppid;
setInterval(() => process.ppid !== startedBy && child.kill('SIGTERM'), 500).unref();
child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)));
