import { helpDomains, helpServices } from '@alongside/shared/safety/resources';

/** Digits of the helplines people may always share, and of emergency numbers. */
const helpNumbers: ReadonlySet<string> = new Set([
  ...helpServices.flatMap(({ call, text }) => [call, text].flatMap((way) => way?.match(/\d[\d ]*\d/gu) ?? [])).map((way) => way.replaceAll(' ', '')),
  '999', '112', '111', '101', '116123', '116006', '116000', '85258', '50808', '51444', '88247', '08001111', '08006894141', '0800585858', '08088010711', '03000111000', '08082000247', '1800247247', '0800838587', '1800341900',
]);

const digitsOf = (text: string): string => text.replaceAll(/\D/gu, '');

/** A number as dialled inside the country: `+44 20…`, `0044 20…` and `(0)20…` all become `020…`. */
const national = (digits: string): string => digits.replace(/^(?:00)?(?:44|353)0?(?=\d{7,10}$)/u, '0');

export const isHelpNumber = (text: string): boolean => helpNumbers.has(digitsOf(text)) || helpNumbers.has(national(digitsOf(text)));

const domainOf = (text: string): string => text.replace(/^https?:\/\//u, '').replace(/^.{0,64}@/u, '').replace(/^www\./u, '').split(/[/?#:]/u)[0] ?? '';

export const isHelpDomain = (text: string): boolean => {
  const domain = domainOf(text);
  return helpDomains.some((known) => domain === known || domain.endsWith(`.${known}`));
};

const areas = new Set(
  'ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fk fy g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze'.split(' '),
);

/** What makes a stretch of characters the real thing: `text` is the stretch folded, `written` as it stands in the original. */
export type ShapeCheck = (text: string, written: string) => boolean;

/** Places and words that begin with a capital without naming anybody's own. */
const common = new Set('NHS UK GP CPN CMHT Christmas Easter Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December English Welsh Scottish Irish British London I'.split(' '));

const capitals = (written: string): string[] => (written.match(/(?<![\p{L}'’])\p{Lu}[\p{L}'’-]+/gu) ?? []).filter((word) => !common.has(word));

/** Checks a pattern of shape may name. */
export const shapeChecks: Readonly<Record<string, ShapeCheck>> = {
  'personal-phone': (text) => {
    const digits = national(digitsOf(text));
    return !isHelpNumber(text) && /^0[1-9]\d{7,9}$/u.test(digits) && !/^(?:0800|0808|0300)/u.test(digits);
  },
  'help-number': isHelpNumber,
  'help-domain': isHelpDomain,
  'other-domain': (text) => !isHelpDomain(text),
  'ends-in-name': (_, written) => capitals(written.split(/\s+/u).slice(-1).join(' ')).length === 1,
  'ends-in-two-names': (_, written) => capitals(written.split(/\s+/u).slice(-2).join(' ')).length === 2,
  'has-name': (_, written) => capitals(written.split(/\s+/u).slice(2).join(' ')).length > 1 || /\p{Lu}\p{Ll}+ (?:school|academy|college|university|uni|primary|high|grammar)/u.test(written),
  'has-two-names': (_, written) => capitals(written.split(/\s+/u).slice(2).join(' ')).length === 2,
  postcode: (text) => areas.has(/^[a-z]{1,2}/u.exec(text)?.[0] ?? ''),
};

/**
 * Whether a regular expression does a bounded amount of work at each place of a text, judged by its form alone: every
 * repeat has an end at 64 or less, a group that holds a repeat is itself repeated three times at most, and there is no
 * look-around or back-reference.
 */
export const isPlainShape = (source: string): boolean => {
  if (/\\[1-9]|\(\?[^:]/u.test(source)) return false;
  const bare = source.replaceAll(/\\./gu, 'x').replaceAll(/\[[^\]]*\]/gu, 'x').replaceAll('(?:', '(');
  if (/[*+]|\{\d+,\}/u.test(bare)) return false;
  if ([...bare.matchAll(/\{(?:\d+,)?(\d+)\}/gu)].some(([, most]) => Number(most) > 64)) return false;
  return [...bare.matchAll(/\([^()]*\}[^()]*\)\{(?:\d+,)?(\d+)\}/gu)].every(([, most]) => Number(most) <= 3) && !/\([^()]*\([^()]*\)[?{][^()]*\)\{/u.test(bare);
};
