import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmbeddedPostgres, type EmbeddedDatabase } from '../one-machine/embedded-postgres.js';
import { secretsFromFiles } from '../platform/config/secrets-from-files.js';
import { readSettings } from '../platform/config/settings.js';
import { wordsFor } from '../run.js';
import { startApp } from '../start-app.js';
import type { Command } from './command.js';
import { commands } from './commands.js';

/** `npm run admin -- <command> [options]`: what an operator does without a browser. */
const main = async (given: readonly string[]): Promise<number> => {
  const [name, ...rest] = given;
  const command = commands.find((known) => known.name === name);
  if (command === undefined) {
    console.log(helpForAll());
    return name === undefined || name === '--help' ? 0 : 2;
  }
  if (rest.includes('--help')) {
    console.log(helpFor(command));
    return 0;
  }
  return run(command, rest);
};

const run = async (command: Command, rest: readonly string[]): Promise<number> => {
  const options = read(command, rest);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${helpFor(command)}`);
    return 2;
  }
  const environment = secretsFromFiles(process.env);
  const dataDir = resolve(environment['DATA_DIR'] ?? '.data');
  const database: EmbeddedDatabase | undefined = environment['DATABASE_URL'] ? undefined : await startEmbeddedPostgres(dataDir);
  try {
    const shape = database === undefined ? {} : { DATABASE_URL: database.url, SHAPE: 'one-machine', DATA_DIR: dataDir };
    const app = await startApp(readSettings({ LOG_LEVEL: 'error', ...environment, ...shape }), { kind: 'tool' });
    try {
      const answer = await command.run(app, options);
      console.log(options['json'] === true ? JSON.stringify(answer) : forPeople(answer));
      return answer['ok'] === false ? 1 : 0;
    } finally {
      await app.stop();
    }
  } finally {
    if (database !== undefined && !database.adopted) await database.stop();
  }
};

const read = (command: Command, rest: readonly string[]): Record<string, string | boolean | undefined> | string => {
  try {
    const options: Record<string, { type: 'string' | 'boolean' }> = { json: { type: 'boolean' }, ...Object.fromEntries(Object.entries(command.options).map(([key, { type }]) => [key, { type }])) };
    const { values } = parseArgs({ args: [...rest], options, strict: true });
    const missing = Object.entries(command.options).filter(([key, option]) => option.required === true && values[key] === undefined);
    if (missing.length > 0) return `Please give ${missing.map(([key]) => `--${key}`).join(' and ')}.`;
    return values;
  } catch (fault) {
    return fault instanceof Error ? fault.message : 'Those options cannot be read.';
  }
};

const helpForAll = (): string =>
  ['npm run admin -- <command> [options]', '', ...commands.map(({ name, does }) => `  ${name.padEnd(18)} ${does}`), '', 'Each takes --help and --json.'].join('\n');

const helpFor = (command: Command): string =>
  [
    `npm run admin -- ${command.name}   ${command.does}`,
    '',
    ...Object.entries(command.options).map(([key, { does, required }]) => `  --${key.padEnd(16)} ${does}${required === true ? ' (needed)' : ''}`),
    '  --json             the answer as JSON',
  ].join('\n');

const forPeople = (answer: Readonly<Record<string, unknown>>): string =>
  Object.entries(answer)
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join('\n');

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (fault) {
  console.error(wordsFor(fault));
  process.exitCode = 1;
}
