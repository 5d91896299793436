import { appendFileSync } from 'node:fs';

export interface Figures {
  readonly n: number;
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
  readonly min: number;
  readonly max: number;
}

/** Milliseconds in, their spread out. */
export const figuresOf = (given: readonly number[]): Figures => {
  const sorted = given.toSorted((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(2));
  return { n: sorted.length, median: at(0.5), p95: at(0.95), p99: at(0.99), min: at(0), max: at(1) };
};

/** Hands a benchmark's figures to `npm run bench`, as one line of JSON. `ratio` is against a raw baseline of the same run. */
export const report = (suite: string, name: string, figures: Figures | Readonly<Record<string, number>>, ratio?: number): void => {
  const file = process.env['BENCH_REPORT'];
  const line = { suite, name, ...figures, ...(ratio === undefined ? {} : { ratio: Number(ratio.toFixed(2)) }) };
  if (file === undefined) console.log(JSON.stringify(line));
  else appendFileSync(file, `${JSON.stringify(line)}\n`);
};

/** How long each of `times` runs takes, in milliseconds, after `warmUp` that are not counted. */
export const timed = async (times: number, work: (round: number) => Promise<unknown>, warmUp = 5): Promise<number[]> => {
  const taken: number[] = [];
  for (let round = -warmUp; round < times; round += 1) {
    const start = performance.now();
    await work(round);
    if (round >= 0) taken.push(performance.now() - start);
  }
  return taken;
};
