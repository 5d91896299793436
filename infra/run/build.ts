import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a command of the project and ends everything if it fails. */
export const step = (command: string, given: readonly string[], quiet = false): void => {
  const result = spawnSync(command, [...given], { cwd: root, stdio: quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit' });
  if (result.status !== 0) process.exit(result.status ?? 1);
};

/** Compiles the server (only what changed) and builds the client (only when its sources changed). */
export const build = (): void => {
  step('tsc', ['-b', 'server']);
  const marker = join(root, 'client', 'dist', '.sources');
  const sources = clientSources();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === sources) return;
  step('vite', ['build', 'client', '--logLevel', 'warn'], true);
  compress();
  mkdirSync(dirname(marker), { recursive: true });
  writeFileSync(marker, sources);
};

/** Leaves a smaller twin beside each built file, for phones on slow lines: made once here rather than at every request. */
const compress = (): void => {
  for (const file of globSync('client/dist/**/*.{html,js,css,svg,txt,webmanifest}', { cwd: root })) {
    const path = join(root, file);
    const bytes = readFileSync(path);
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
    writeFileSync(`${path}.br`, brotliCompressSync(bytes));
  }
};

const clientSources = (): string => {
  const digest = createHash('sha256');
  const files = globSync(['client/{src,public}/**/*', 'client/*.{html,json,ts}', 'shared/src/**/*.ts', 'package-lock.json'], { cwd: root, withFileTypes: true });
  for (const path of files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name)).toSorted()) {
    digest.update(path).update(readFileSync(path));
  }
  return digest.digest('hex');
};
