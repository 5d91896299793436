import { commonPasswords } from './common-passwords.data.js';

const swapped: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' };

const plain = (text: string) => text.normalize('NFKC').toLowerCase();
const unswap = (text: string) => text.replaceAll(/[013457@$!]/g, (sign) => swapped[sign] ?? sign);
const lettersOnly = (text: string) => text.replaceAll(/[^\p{L}]/gu, '');

const entries = commonPasswords.split(/\s+/).filter(Boolean).map(plain);
const common = new Set([...entries, ...entries.map(unswap)]);

/** Rows that hands and minds run along; backwards too. */
const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qwertzuiop', 'azertyuiop'];
const runs = [...rows, ...rows.map((row) => [...row].toReversed().join(''))];

/** How many signs and digits around a common word still leave it common: room for a year and a bit. */
const mostAround = 8;
const serviceName = 'alongside';

/** Fewest characters that must be left once what is easy has been taken out. */
const fewestLeft = 4;

/**
 * Whether a password is among the first that somebody guessing would try: a common one (also with capitals, swapped letters,
 * or digits and signs around it), a short pattern over and over, a run along the keyboard, only digits, or little more than
 * the person's own name. Works offline.
 */
export const easyToGuess = (password: string, username: string): boolean => {
  const given = plain(password);
  return (
    isCommon(given) ||
    new Set(given).size < fewestLeft ||
    /^\d{0,12}$/.test(given) ||
    isRepeated(given) ||
    withoutRuns(given).length < fewestLeft ||
    [plain(username), serviceName].some((name) => leansOn(given, name))
  );
};

const isCommon = (given: string): boolean => {
  const core = given.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const near = core !== '' && given.length - core.length <= mostAround ? [core, unswap(core), lettersOnly(unswap(core))] : [];
  const unsigned = given.replaceAll(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
  return [given, unswap(given), lettersOnly(unswap(given)), unsigned, ...near].some((form) => common.has(form));
};

/** One pattern over and over, where the pattern is short or itself common. */
const isRepeated = (given: string): boolean => {
  const pattern = /^(.+?)\1+$/su.exec(given)?.[1];
  return pattern !== undefined && (pattern.length <= fewestLeft || isCommon(pattern));
};

/** What is left after each run of three or more along a row is taken out. */
const withoutRuns = (given: string): string => {
  let left = '';
  for (let at = 0; at < given.length; ) {
    const length = runLength(given, at);
    if (length < 3) left += given[at];
    at += length < 3 ? 1 : length;
  }
  return left;
};

const runLength = (given: string, at: number): number => {
  let length = 1;
  while (at + length < given.length && runs.some((row) => row.includes(given.slice(at, at + length + 1)))) length += 1;
  return length;
};

/** Whether the password is the name (or most of it) with a little added. */
const leansOn = (given: string, username: string): boolean =>
  [username, username.replaceAll(/[\s._'-]/g, ''), ...username.split(/[\s._'-]+/)].some(
    (name) => name.length >= fewestLeft && given.includes(name) && given.length - name.length < mostAround,
  );
