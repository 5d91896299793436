import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { errorWords } from '@alongside/shared/copy/error-words';
import { describe, expect, it } from 'vitest';
import { secretsFromFiles } from '../../server/src/platform/config/secrets-from-files.js';
import { readSettings } from '../../server/src/platform/config/settings.js';
import { settingsSchema } from '../../server/src/platform/config/settings.schema.js';
import { composeEnvironment, composeFile } from '../helpers/compose-environment.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const compose = composeFile();
const services = Object.entries(compose.services);
const addresses = { DATABASE_URL: 'postgres://a:b@127.0.0.1:5432/alongside', REDIS_URL: 'redis://127.0.0.1:6379' };
const { version } = JSON.parse(read('package.json')) as { version: string };

describe('docker-compose.yml', () => {
  it('has the parts of the scaled shape, and a mail catcher for development only', () => {
    expect(Object.keys(compose.services).toSorted()).toEqual(['mailpit', 'postgres', 'server', 'valkey', 'web', 'worker']);
    expect(services.filter(([, service]) => service.profiles !== undefined).map(([name]) => name)).toEqual(['mailpit']);
  });

  it.each(services)('pins the image of %s by its full version', (_name, service) => {
    expect(service.image).toMatch(/:v?\d+\.\d+(\.\d+)?(-[a-z0-9.]+)?$/);
    if (service.build !== undefined) {
      expect(service.image).toContain(`:${version}`);
      expect(existsSync(join(root, service.build.dockerfile))).toBe(true);
    }
  });

  it.each(['infra/docker/server.Dockerfile', 'infra/docker/web.Dockerfile'])('pins every image %s stands on and leaves root behind', (path) => {
    const lines = read(path).split('\n');
    const stages = lines.flatMap((line) => / AS (\w+)$/.exec(line)?.[1] ?? []);
    const images = lines.flatMap((line) => /^FROM (\S+)/.exec(line)?.[1] ?? []).filter((image) => !stages.includes(image));
    expect(images.length).toBeGreaterThan(0);
    for (const image of images) expect(image).toMatch(/:\d+\.\d+\.\d+-/);
    expect(lines.findLast((line) => line.startsWith('USER '))).toMatch(/^USER (node|1000:1000)$/);
  });

  it('brings every workspace to the install, since one that is missing would change what is installed', () => {
    const { workspaces } = JSON.parse(read('package.json')) as { workspaces: string[] };
    const ignored = read('.dockerignore').split('\n');
    for (const workspace of workspaces) {
      for (const path of ['infra/docker/server.Dockerfile', 'infra/docker/web.Dockerfile']) {
        expect(read(path)).toContain(`COPY ${workspace}/package.json ${workspace}/`);
      }
      expect(ignored.includes(`!${workspace}`) || ignored.includes(`!${workspace}/package.json`)).toBe(true);
    }
  });

  it('runs Node in the version the project pins', () => {
    const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: { node: string } };
    for (const path of ['infra/docker/server.Dockerfile', 'infra/docker/web.Dockerfile']) {
      expect(read(path)).toContain(`FROM node:${devDependencies.node}-bookworm-slim`);
    }
  });

  it.each(services)('lets %s write only where it must, and never gain rights', (_name, service) => {
    expect(service.read_only).toBe(true);
    expect(service.cap_drop).toEqual(['ALL']);
    expect(service.security_opt).toContain('no-new-privileges:true');
  });

  it.each(services.filter(([name]) => name !== 'worker'))('can tell whether %s is well', (_name, service) => {
    expect(service.healthcheck?.test.length).toBeGreaterThan(1);
  });

  it('opens nothing to the world but the web, and mail to this machine alone', () => {
    const open = services.filter(([, service]) => service.ports !== undefined).map(([name]) => name);
    expect(open.toSorted()).toEqual(['mailpit', 'web']);
    expect(compose.services['mailpit']?.ports?.every((port) => port.startsWith('127.0.0.1:'))).toBe(true);
  });

  it('keeps the database and the queue on a network without a way out, where web does not stand', () => {
    expect(compose.networks['back']?.internal).toBe(true);
    for (const name of ['postgres', 'valkey']) expect(compose.services[name]?.networks).toEqual(['back']);
    expect(compose.services['web']?.networks).toEqual(['front']);
  });

  it('starts in order: database and queue, then servers, then the web', () => {
    for (const name of ['server', 'worker']) {
      expect(compose.services[name]?.depends_on).toEqual({ postgres: { condition: 'service_healthy' }, valkey: { condition: 'service_healthy' } });
    }
    expect(compose.services['web']?.depends_on).toEqual({ server: { condition: 'service_healthy' } });
  });

  it('keeps what must last in named volumes', () => {
    const named = services.flatMap(([, service]) => service.volumes ?? []).map((volume) => volume.split(':')[0] ?? '');
    expect(named.filter((name) => !name.startsWith('./')).toSorted()).toEqual(Object.keys(compose.volumes).toSorted());
  });

  it('gives no secret as a plain variable, and every secret a file that the script makes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'alongside-made-'));
    execFileSync('sh', [join(root, 'infra/docker/make-secrets.sh'), folder]);
    for (const { file } of Object.values(compose.secrets)) {
      expect(file).toMatch(/^\.\/\.data\//);
      expect(statSync(join(folder, file.split('/').at(-1) ?? '')).size).toBeGreaterThanOrEqual(64);
    }
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const [, service] of services) {
      for (const [name, value] of Object.entries(service.environment ?? {})) {
        if (/SECRET|PASSWORD|DATABASE_URL/.test(name)) expect(value).toMatch(/^\/run\/secrets\//);
      }
    }
  });

  it('makes secrets once: a second run changes nothing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'alongside-made-'));
    const make = () => execFileSync('sh', [join(root, 'infra/docker/make-secrets.sh'), folder]);
    make();
    const first = readFileSync(join(folder, 'database-url'), 'utf8');
    make();
    expect(readFileSync(join(folder, 'database-url'), 'utf8')).toBe(first);
    expect(first).toContain(readFileSync(join(folder, 'database-password'), 'utf8'));
  });
});

describe('the queue server of the compose file', () => {
  const flags = compose.services['valkey']?.command ?? [];
  const flag = (name: string) => flags[flags.indexOf(name) + 1];

  it('forgets nothing when it restarts or fills up, as the start-up check demands', () => {
    expect(flag('--appendonly')).toBe('yes');
    expect(flag('--maxmemory-policy')).toBe('noeviction');
    expect(flag('--maxmemory')).toMatch(/^\d+mb$/);
  });
});

describe('the environment of server and worker', () => {
  it.each(['server', 'worker'] as const)('lets %s start in production', (service) => {
    const settings = readSettings(secretsFromFiles(composeEnvironment(service, { ...addresses, PUBLIC_ORIGIN: 'https://peers.example.org' })));
    expect(settings).toMatchObject({
      NODE_ENV: 'production',
      SHAPE: 'scaled',
      DATABASE_URL: addresses.DATABASE_URL,
      REDIS_URL: addresses.REDIS_URL,
      PUBLIC_ORIGIN: 'https://peers.example.org',
      RATE_LIMITS: 'on',
      TRUSTED_PROXIES: 1,
    });
  });

  it.each(['server', 'worker'] as const)('names only settings that %s reads', (service) => {
    const known = Object.keys(settingsSchema.shape);
    const given = Object.keys(compose.services[service]?.environment ?? {}).map((name) => name.replace(/_FILE$/, ''));
    expect(given.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('is the same for both but for the port, so that they agree on keys, hours and names', () => {
    const { PORT: port, ...server } = compose.services['server']?.environment ?? {};
    expect(server).toEqual(compose.services['worker']?.environment);
    expect(port).toBe('3000');
  });

  it('refuses to guess the public address', () => {
    expect(compose.services['server']?.environment?.['PUBLIC_ORIGIN']).toMatch(/^\$\{PUBLIC_ORIGIN:\?/);
  });
});

describe('the Caddyfile', () => {
  const caddyfile = read('infra/caddy/Caddyfile');

  it('passes on the API and the sockets, and keeps the operator\'s addresses to the operator', () => {
    expect(caddyfile).toContain('handle /api/*');
    expect(caddyfile).toContain('handle /socket.io/*');
    expect(caddyfile).not.toMatch(/handle \/(health|metrics)/);
  });

  it('sends a socket\'s requests to one server, since its first ones may be plain', () => {
    expect(caddyfile).toContain('lb_policy cookie');
  });

  it('says what the API says when no server answers', () => {
    const said = JSON.parse(/respond `(.+)` 503/.exec(caddyfile)?.[1] ?? '{}') as unknown;
    expect(said).toEqual({ type: '/problems/service.away', status: 503, code: 'service.away', ...errorWords['service.away'] });
  });

  it('writes no access log', () => {
    expect(caddyfile).not.toMatch(/^\s*log\b/m);
  });
});
