import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assessWith } from '@alongside/server/safety/assess';
import { currentPack } from '@alongside/server/safety/current-pack';
import { readCorpus } from '@alongside/server/safety/model/corpus';
import { foldOf, heldBack } from '@alongside/server/safety/model/folds';
import { warmUp } from '@alongside/server/safety/warm-up';
import { beforeAll, describe, it } from 'vitest';
import { figuresOf, report, timed } from '../helpers/figures.js';
import { crisisRecall, f1Figures, type Judged, pairsByKind, restriction } from '../helpers/triage.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const assess = (body: string, title?: string, kind: 'post' | 'reply' | 'message' = 'post') => assessWith(currentPack(), { title, body }, { strict: false, kind });

/** How well the engine reads voices it has never heard, whom it bothers, and how long it takes. */
describe('safety', () => {
  let judged: Judged[] = [];

  beforeAll(() => {
    warmUp();
    judged = readCorpus(at('../../server/src/safety/corpus'))
      .filter(({ voice }) => foldOf(voice) === heldBack)
      .map((line) => ({ line, answer: assess(line.body, line.title, line.form) }));
  });

  it('finds those in crisis', () => {
    for (const load of [0.25, 0.35, 0.45]) report('safety', `crisis recall at ${load * 100}% load`, { n: judged.length, share: crisisRecall(judged, load) });
    for (const [name, share] of Object.entries(f1Figures(judged))) report('safety', `${name} F1`, { n: judged.length, share });
  });

  it('tells pairs apart', () => {
    const kinds = pairsByKind(judged);
    const [passed, n] = kinds.reduce(([so, all], kind) => [so + kind.passed, all + kind.n], [0, 0]);
    report('safety', 'pairs passed', { n, passed, share: Number((passed / n).toFixed(3)) });
    for (const { kind, ...figures } of kinds.slice(0, 5)) report('safety', `worst pairs: ${kind}`, figures);
  });

  it('leaves ordinary talk alone', () => {
    report('safety', 'our own ordinary lines', restriction(judged.filter(({ line }) => line.priority === 'P3' && line.action === 'allow').map(({ answer }) => answer)));
    const file = process.env['ORDINARY'];
    if (file === undefined) return;
    const texts = readFileSync(file, 'utf8').split('\n').filter((text) => text.trim() !== '');
    report('safety', 'ordinary texts of the file given', restriction(texts.map((text) => assess(text))));
  });

  it.each([50, 500, 5_000])('is quick at %i words', async (words) => {
    const body = judged.map(({ line }) => line.body).join(' ').split(' ').slice(0, words).join(' ');
    const figures = figuresOf(await timed(words > 1_000 ? 50 : 200, () => Promise.resolve(assess(body)), 20));
    report('safety', `${words} words, ms`, figures);
  });

  it('answers a megabyte of anything', () => {
    const times = ['a', 'k i l l ', 'i do not want to ', '0 7', '😂', 'killdie'].map((unit) => {
      const body = unit.repeat(Math.ceil(1_048_576 / unit.length));
      const from = performance.now();
      assess(body);
      return performance.now() - from;
    });
    report('safety', 'a megabyte, ms', figuresOf(times));
  });

  it('starts cold', () => {
    const script = `const from = performance.now(); const { warmUp } = await import(${JSON.stringify(at('../../server/dist/safety/warm-up.js'))}); warmUp();
      console.log(JSON.stringify({ ms: Math.round(performance.now() - from), MB: Math.round(process.memoryUsage().rss / 1_048_576) }));`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    report('safety', 'cold start and memory', JSON.parse(stdout) as Record<string, number>);
  });
});
