import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** Where a test's own PostgreSQL, Redis and ports are, in place of the names inside the compose network. */
export interface Given extends Readonly<Record<string, string | undefined>> {
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
 * The very environment that `docker compose up` gives a process, its secrets in files of the test's own.
 * @param given the test's addresses, and any other setting it means to change; names the compose file does not set are left out
 * @throws Error when the compose file asks for a variable that nobody gave
 */
export const composeEnvironment = (service: 'server' | 'worker', given: Given): Record<string, string> => {
  const { environment = {} } = composeFile().services[service] ?? {};
  const operator = { ...given, PUBLIC_ORIGIN: given.PUBLIC_ORIGIN ?? `http://localhost:${given.PORT ?? '3000'}` };
  const secrets = secretFiles({ 'app-secret': 'what only these two processes of a test share', 'database-url': given.DATABASE_URL });
  return Object.fromEntries(
    Object.entries(environment).map(([name, written]) => {
      const value = given[name] ?? interpolated(written, operator);
      return [name, value.startsWith('/run/secrets/') ? (secrets[basename(value)] ?? value) : value];
    }),
  );
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
const interpolated = (text: string, given: Readonly<Record<string, string | undefined>>): string =>
  text.replaceAll(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_whole, name: string, kind?: string, rest = '') => {
    const value = given[name];
    if (value !== undefined && value !== '') return value;
    if (kind === '?') throw new Error(`${name} is missing: ${rest}`);
    return kind === '-' ? rest : '';
  });
