import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { measure } from './measures/measure.js';
import { MalformedLine, readEvents } from './measures/read-events.js';

const usage = `Usage: npm run -s measures -- --events events.csv

Prints the measures of giving and receiving for a file of events as one JSON object.
The file starts with the line giver,recipient,unixSeconds and has one event per line.
`;

/** Prints one JSON object, or one clear line on stderr and exit code 1. */
const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { events: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help === true) return void process.stdout.write(usage);
  if (values.events === undefined) throw new Error(`Which file? ${usage}`);
  const graph = await readEvents(createReadStream(values.events, { highWaterMark: 1 << 20 }));
  process.stdout.write(`${JSON.stringify(measure(graph))}\n`);
};

const openingFaults: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'That is a folder, not a file.',
  EACCES: 'That file cannot be opened for reading.',
};

const wordsFor = (fault: unknown): string => {
  if (fault instanceof MalformedLine) return `This file cannot be measured, ${fault.message}`;
  const { code = '', message = 'The file cannot be read.' } = fault as { code?: string; message?: string };
  return openingFaults[code] ?? message;
};

await main().catch((fault: unknown) => {
  process.stderr.write(`${wordsFor(fault)}\n`);
  process.exitCode = 1;
});
