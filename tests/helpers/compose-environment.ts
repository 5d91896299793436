import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** Where a test's own PostgreSQL, Redis and ports are, in place of the names inside the compose network. */
export interface Addresses {
  readonly DATABASE_URL: string;
  readonly REDIS_URL: string;
  readonly PORT?: string;
  /** Default: `http://localhost:PORT`. */
  readonly PUBLIC_ORIGIN?: string;
}

export interface ComposeService {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly user?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly networks?: readonly string[];
  readonly profiles?: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

export interface ComposeFile {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}

/** `docker-compose.yml` as Compose reads it, its merge keys resolved and its variables left as written. */
export const composeFile = (): ComposeFile =>
  parse(readFileSync(new URL('../../docker-compose.yml', import.meta.url), 'utf8'), { merge: true }) as ComposeFile;

/**
 * The very environment that `docker compose up` gives a process, with only its addresses replaced and its secrets
 * put into files of the test's own. Anything else a test wants to differ, the compose file has to say.
 * @throws Error when the compose file asks for a variable that nobody gave
 */
export const composeEnvironment = (service: 'server' | 'worker', addresses: Addresses): Record<string, string> => {
  const { environment = {} } = composeFile().services[service] ?? {};
  const operator = { PUBLIC_ORIGIN: addresses.PUBLIC_ORIGIN ?? `http://localhost:${addresses.PORT ?? '3000'}` };
  const secrets = secretFiles({ 'app-secret': 'what only these two processes of a test share', 'database-url': addresses.DATABASE_URL });
  const given: Record<string, string> = {};
  for (const [name, written] of Object.entries(environment)) {
    const value = interpolated(written, operator);
    given[name] = value.startsWith('/run/secrets/') ? (secrets[basename(value)] ?? value) : value;
  }
  if ('REDIS_URL' in given) given['REDIS_URL'] = addresses.REDIS_URL;
  if ('PORT' in given && addresses.PORT !== undefined) given['PORT'] = addresses.PORT;
  return given;
};

const secretFiles = (contents: Readonly<Record<string, string>>): Record<string, string> => {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-secrets-'));
  return Object.fromEntries(
    Object.entries(contents).map(([name, content]) => {
      const path = join(folder, name);
      writeFileSync(path, content, { mode: 0o600 });
      return [name, path];
    }),
  );
};

/** Compose's `${NAME}`, `${NAME:-default}` and `${NAME:?why}`. */
const interpolated = (text: string, given: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_whole, name: string, kind?: string, rest = '') => {
    const value = given[name];
    if (value !== undefined && value !== '') return value;
    if (kind === '?') throw new Error(`${name} is missing: ${rest}`);
    return kind === '-' ? rest : '';
  });
