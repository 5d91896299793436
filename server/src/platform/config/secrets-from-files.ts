import { readFileSync } from 'node:fs';

/** Settings may be given as files (`APP_SECRET_FILE=/run/secrets/app`), as containers do: reads each into its own name. */
export const secretsFromFiles = (environment: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> => {
  const read = { ...environment };
  for (const name of ['APP_SECRET', 'DATABASE_URL', 'REDIS_URL']) {
    const path = environment[`${name}_FILE`];
    if (path !== undefined && path !== '') read[name] = readFileSync(path, 'utf8').trim();
  }
  return read;
};
