import { describe, expect, it } from 'vitest';
import { assessWith } from './assess.js';
import { currentPack } from './current-pack.js';
import { stages } from './stages/index.js';
import type { Stage } from './stages/stage.js';

const pack = currentPack();
const soon = (body: string, title?: string, read: readonly Stage[] = stages): boolean =>
  ['P0', 'P1'].includes(assessWith(pack, { title, body }, { strict: false, kind: 'post' }, read).priority);

const rulesOnly = stages.filter(({ name }) => name !== 'judge-words');

/** Sentences that the rules find urgent as they stand: the model must never take that away. */
const urgent = pack.rules
  .values()
  .flatMap(({ tests }) => tests)
  .filter(({ text, title, fires }) => fires && title === undefined && soon(text, undefined, rulesOnly))
  .map(({ text }) => text)
  .toArray();

const wide = (text: string): string => text.replaceAll(/[a-z]/gu, (letter) => String.fromCodePoint(letter.codePointAt(0)! + 0xfe_e0));

/** Other ways to write the same. None may make an urgent text less so. */
const ways: readonly [string, (text: string) => string][] = [
  ['in capitals', (text) => text.toUpperCase()],
  ['with curly apostrophes', (text) => text.replaceAll("'", '’')],
  ['without apostrophes', (text) => text.replaceAll(/(?<=n)'(?=t)|'(?=m\b|ve\b)/gu, '')],
  ['with a neutral emoji', (text) => `${text} 🙂`],
  ['with invisible characters', (text) => text.replaceAll(/(?<=[a-z])(?=[a-z])/gu, '\u200B')],
  ['in wide letters', wide],
  ['with Cyrillic lookalikes', (text) => text.replaceAll('a', 'а').replaceAll('e', 'е').replaceAll('o', 'о')],
  ['with an ordinary sentence before', (text) => `It rained all day. ${text}`],
  ['with an ordinary paragraph after', (text) => `${text}\n\nThe kettle is on.`],
  ['with a slip in another word', (text) => `Sotry, hello. ${text}`],
];

describe('an urgent text', () => {
  it('is well represented', () => expect(urgent.length).toBeGreaterThan(120));

  it.each(ways)('stays urgent %s', (_, change) => {
    expect(urgent.filter((text) => !soon(change(text)))).toEqual([]);
  });
});

describe('disguised words', () => {
  it.each([
    'i want to k1ll mys3lf',
    'i want to k i l l  m y s e l f',
    'i want to k.i.l.l m.y.s.e.l.f',
    'i want to k-i-l-l myself',
    'i want to k*ll myself',
    'i want to kiiiillll myself',
    'iwanttokillmyself',
    '#killmyself is all I think',
    'wanna unalive myself',
    'gonna kms',
    'i feel su1cidal',
    'i feel sui cidal'.replace('sui cidal', 'suicdal'),
    'thinking about sewerslide',
    'i want to 🅺🅸🅻🅻 myself',
    'i want to 𝓀𝒾𝓁𝓁 myself',
    'i want to dıe',
    'i want to d1e',
    'i wnat to kill myslef'.replace('wnat', 'want'),
  ])('are still read: %s', (text) => expect(soon(text)).toBe(true));

  it.each(['The class killed it at assembly.', 'Scunthorpe beat Penistone.', 'I need 3 more stitches in my knitting.', 'A1 motorway is closed.'])(
    'are not seen where there are none: %s',
    (text) => expect(soon(text)).toBe(false),
  );
});
