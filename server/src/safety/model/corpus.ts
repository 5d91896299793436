import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentAction, Priority } from '@alongside/shared/safety/assessment';
import { z } from 'zod';

/** One written text of the corpus, with what a careful person would say of it. See `corpus/README.md`. */
export const CorpusLine = z.strictObject({
  id: z.string().regex(/^[a-z]+-\d{4}$/u),
  form: z.enum(['post', 'reply', 'message']),
  title: z.string().optional(),
  body: z.string(),
  priority: Priority,
  action: ContentAction,
  rules: z.array(z.string().regex(/^[A-Z]{2}-\d{2}$/u)),
  kind: z.string().regex(/^[a-z]+(?:-[a-z0-9]+)*$/u),
  pair: z.string().nullable(),
  voice: z.string().min(1),
  topic: z.string().min(1),
});
export type CorpusLine = z.infer<typeof CorpusLine>;

/** Reads every `*.jsonl` of a folder, files by name and lines in order. @throws Error naming the file and line that is not as it should be */
export const readCorpus = (folder: string): CorpusLine[] =>
  globSync('*.jsonl', { cwd: folder })
    .toSorted()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .flatMap((line, at) => {
          if (line.trim() === '') return [];
          try {
            return [CorpusLine.parse(JSON.parse(line))];
          } catch (cause) {
            throw new Error(`Line ${at + 1} of ${name} is not as it should be.`, { cause });
          }
        }),
    );
