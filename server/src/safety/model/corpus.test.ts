import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import methodTerms from '../packs/en-GB/method-terms.data.json' with { type: 'json' };
import { enGB } from '../packs/en-GB/index.js';
import { type CorpusLine, readCorpus } from './corpus.js';
import { foldOf, folds, heldBack } from './folds.js';
import { shareOfTwins } from './twins.js';

const lines = readCorpus(fileURLToPath(new URL('../corpus', import.meta.url)));
const byId = new Map(lines.map((line) => [line.id, line]));

const plain = (text: string): string => ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}']+/gu, ' ')} `;

const answerOf = ({ priority, action, rules }: CorpusLine): string => [priority, action, ...rules].join(' ');

/** Texts are never printed: what fails names lines by their id only. */
const idsOf = (wrong: (line: (typeof lines)[number]) => boolean): string[] => lines.filter(wrong).map(({ id }) => id);

describe('the corpus', () => {
  it('is there, with every id once', () => {
    expect(lines.length).toBeGreaterThan(1_000);
    expect(byId.size).toBe(lines.length);
  });

  it('pairs lines that point at each other, share a voice and differ in their answer', () => {
    expect(
      idsOf((line) => {
        const { id, pair, voice } = line;
        if (pair === null) return false;
        const twin = byId.get(pair);
        return twin === undefined || twin.pair !== id || twin.voice !== voice || answerOf(twin) === answerOf(line);
      }),
    ).toEqual([]);
    expect(lines.filter(({ pair }) => pair !== null).length / lines.length).toBeGreaterThan(0.4);
  });

  it('knows only rules of the catalogue', () => {
    const known = new Set([...enGB.rules.map(({ id }) => id), 'CR-14', 'PI-10', 'AB-07', 'MT-03', 'MT-05', 'MT-07']);
    expect(idsOf(({ rules }) => rules.some((rule) => !known.has(rule)))).toEqual([]);
  });

  it('says few things twice but for its pairs', () => {
    expect(shareOfTwins(lines)).toBeLessThanOrEqual(0.05);
  });

  it('names no way of harming oneself', () => {
    const terms = Object.keys(methodTerms.methods).map((term) => ` ${term} `);
    const found = lines.filter(({ title = '', body }) => terms.some((term) => plain(`${title} ${body}`).includes(term)));
    expect(found.map(({ id }) => id)).toEqual([]);
  });

  it('has voices in every part, and holds one part back', () => {
    const sizes = Array.from({ length: folds }, (_, fold) => lines.filter(({ voice }) => foldOf(voice) === fold).length);
    for (const size of sizes) expect(size).toBeGreaterThan(lines.length / 10);
    expect(sizes[heldBack]).toBeGreaterThan(200);
  });
});
