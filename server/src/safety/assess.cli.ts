import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { assessWith } from './assess.js';
import { currentPack } from './current-pack.js';
import { warmUp } from './warm-up.js';

const Line = z.object({ id: z.union([z.string(), z.number()]), title: z.string().nullish(), body: z.string() });

const usage = 'Use it as: npm run -s assess -- --in posts.jsonl [--strict]\nEach line holds {"id": …, "title"?: …, "body": …}; each answer is one line, in the same order. A file called - is what is piped in.';

const readLine = (text: string): z.infer<typeof Line> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error('this is not JSON');
  }
  const parsed = Line.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not as expected'}`);
};

const readInput = (path: string): string => {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch {
    throw new Error(`We cannot read ${path}.`);
  }
};

/** Assesses each line of a file. @returns the exit code: 1 when a line could not be read, after all others were answered */
const run = (path: string, strict: boolean): number => {
  const lines = readInput(path).replace(/^\uFEFF/u, '').split(/\r?\n/u);
  warmUp();
  const pack = currentPack();
  let faults = 0;
  const answers: string[] = [];
  lines.forEach((text, index) => {
    if (text.trim() === '') return;
    try {
      const { id, title, body } = readLine(text);
      const from = performance.now();
      const { priority, score, contentAction, findings } = assessWith(pack, { title: title ?? undefined, body }, { strict, kind: 'post' });
      const ms = Math.round((performance.now() - from) * 1_000) / 1_000;
      answers.push(JSON.stringify({ id, priority, score, contentAction, rules: [...new Set(findings.map(({ rule }) => rule))], ms }));
    } catch (fault) {
      faults += 1;
      process.stderr.write(`Line ${index + 1}: ${fault instanceof Error ? fault.message : 'it cannot be read'}\n`);
    }
  });
  process.stdout.write(answers.map((answer) => `${answer}\n`).join(''));
  return faults === 0 ? 0 : 1;
};

const main = (): number => {
  try {
    const { values } = parseArgs({ options: { in: { type: 'string' }, strict: { type: 'boolean' }, help: { type: 'boolean' } } });
    if (values.help === true) {
      process.stdout.write(`${usage}\n`);
      return 0;
    }
    if (values.in === undefined) throw new Error(usage);
    return run(values.in, values.strict ?? false);
  } catch (fault) {
    process.stderr.write(`${fault instanceof Error ? fault.message : usage}\n`);
    return 1;
  }
};

process.exitCode = main();
