import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const floors = [['platform'], ['safety'], ['identity'], ['community'], ['moderation'], ['notifications'], ['realtime', 'insights']];
const rooms = floors.flat();
const planted = 'server/src/identity/planted-trespass.ts';

const lint = (path: string) => {
  const { stdout, status } = spawnSync('oxlint', ['-f', 'unix', path], { cwd: root, encoding: 'utf8' });
  return { stdout, status };
};

describe('rooms and floors', () => {
  afterEach(() => rmSync(resolve(root, planted), { force: true }));

  it.each([
    ['a room above', `import { CommunityModule } from '#community';\nexport const seen = CommunityModule;\n`],
    ["its own door, which would be a cycle", `import { IdentityModule } from '#identity';\nexport const seen = IdentityModule;\n`],
  ])('the lint bites when a room uses %s', (_, source) => {
    writeFileSync(resolve(root, planted), source);
    const { stdout, status } = lint(planted);
    expect(stdout).toContain('import is restricted from being used');
    expect(status).not.toBe(0);
  });

  it('the lint lets a room use the floors below it', () => {
    writeFileSync(resolve(root, planted), `import { SafetyModule } from '#safety';\nexport const seen = SafetyModule;\n`);
    expect(lint(planted).stdout).not.toContain('restricted');
  });

  it('no relative path climbs out of its room', () => {
    const climbs: string[] = [];
    const files = rooms.flatMap((room) => globSync(`server/src/${room}/**/*.ts`, { cwd: root })).filter((file) => !file.endsWith('.test.ts'));
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const room = file.split('/')[2];
      for (const [, target] of readFileSync(resolve(root, file), 'utf8').matchAll(/from '(\.{1,2}\/[^']+)'/g)) {
        const to = relative(root, resolve(root, dirname(file), target!));
        if (!to.startsWith(`server/src/${room}/`)) climbs.push(`${file} → ${to}`);
      }
    }
    expect(climbs).toEqual([]);
  });

  it('no feature of the client imports another', () => {
    const crossings: string[] = [];
    for (const file of globSync('client/src/features/**/*.{ts,tsx}', { cwd: root })) {
      const feature = file.split('/')[3];
      for (const [, target] of readFileSync(resolve(root, file), 'utf8').matchAll(/from '(\.{1,2}\/[^']+)'/g)) {
        const to = relative(root, resolve(root, dirname(file), target!)).split('/');
        if (to[2] === 'features' && to[3] !== feature) crossings.push(`${file} → ${to.join('/')}`);
      }
    }
    expect(crossings).toEqual([]);
  });

  it('time, chance and ids come in through platform', () => {
    const strays = rooms
      .filter((room) => room !== 'platform')
      .flatMap((room) => globSync(`server/src/${room}/**/*.ts`, { cwd: root }))
      .filter((file) => !file.endsWith('.test.ts') && !file.endsWith('.cli.ts'))
      .filter((file) => /\bDate\.now\(|new Date\(\)|Math\.random\(|randomUUID\(/.test(readFileSync(resolve(root, file), 'utf8')));
    expect(strays).toEqual([]);
  });
});
