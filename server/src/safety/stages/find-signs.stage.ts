import type { Span } from '@alongside/shared/safety/assessment';
import type { Token } from '../normalise/words.js';
import { otherLanguageWords } from '../reading/languages.js';
import type { Sign } from '../rules/rule.js';
import type { Reading, Signal, Stage } from './stage.js';

/** Words in plain letters, however many, hide nothing: `self harm` is read as one word and is no disguise. */
const plainlyWritten = /^[a-z'’]{2,}(?:[\s-]+[a-z'’]{2,})*$/iu;

/** Emoji are read as words too, and hide nothing either. */
const drawn = /\p{Extended_Pictographic}/u;

const disguisedWords = ({ tokens, parts, pack }: Reading): Token[] =>
  tokens.filter(({ word, field, start, end }) => {
    if (!pack.spelling.guarded.has(word)) return false;
    const written = parts.find((part) => part.field === field)?.text.slice(start, end) ?? word;
    return !plainlyWritten.test(written) && !drawn.test(written);
  });

const find: Readonly<Record<Sign, (reading: Reading) => Token[]>> = {
  'other-language': ({ tokens, pack }) => otherLanguageWords(tokens, pack.languages),
  disguised: disguisedWords,
};

const spanOf = ({ field, start, end }: Token): Span => ({ field, start, end });

/** Most words of one kind that are pointed at. */
const mostShown = 20;

/** Notes how a text is written: in another language, or with words in disguise. Neither is held against anybody. */
export const findSigns: Stage = {
  name: 'find-signs',
  run: (reading) => {
    const signals = reading.pack.signs.flatMap(({ rule, sign }): Signal[] => {
      if (reading.context.kind === 'message' && !rule.messages) return [];
      const words = find[sign](reading).slice(0, mostShown);
      return words.length === 0 ? [] : [{ rule, priority: rule.priority, spans: words.map(spanOf), pattern: sign }];
    });
    return { ...reading, signals: [...reading.signals, ...signals] };
  },
};
