import { spawn } from 'node:child_process';
import { build, root } from './build.ts';

build();
/** The compiler, the server and the client, each watching its own sources; Ctrl-C ends all three. */
const watchers = [
  spawn('tsc', ['-b', '-w', '--preserveWatchOutput', 'server'], { cwd: root, stdio: 'inherit' }),
  spawn('node', ['--watch-path=server/dist', 'server/dist/one-machine/main.js'], { cwd: root, stdio: 'inherit' }),
  spawn('vite', ['client', '--port', '5173'], { cwd: root, stdio: 'inherit' }),
];
const stop = (): void => {
  for (const watcher of watchers) watcher.kill('SIGTERM');
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
