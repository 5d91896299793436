/** A stretch of words in a line, plain or emphasised. */
interface Inline {
  readonly kind: 'plain' | 'emphasis';
  readonly text: string;
}

export type Line = readonly Inline[];

/** What a post's plain text is made of. Lists and quotes hold one line per entry. */
export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly Line[] }
  | { readonly kind: 'quote'; readonly lines: readonly Line[] }
  | { readonly kind: 'bullets'; readonly items: readonly Line[] }
  | { readonly kind: 'numbers'; readonly start: number; readonly items: readonly Line[] };

const bullet = /^\s*[-*•]\s+(?=\S)/;
const number = /^\s*(\d{1,3})[.)]\s+(?=\S)/;
const quote = /^\s*>\s?/;
/** Stars that hug their words, on one line and not inside a word: `*like this*`, but not `5 * 3`. */
const emphasis = /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\p{L}\p{N}*])/gu;

type Kind = Block['kind'];

const kindOf = (line: string): Kind =>
  quote.test(line) ? 'quote' : bullet.test(line) ? 'bullets' : number.test(line) ? 'numbers' : 'paragraph';

/** Reads plain text as people write it into blocks. Whatever it does not know stays as it was typed. */
export const readPostText = (text: string): readonly Block[] =>
  text
    .split(/\n\s*\n/)
    .flatMap((part) => runs(part.split('\n').filter((line) => line.trim() !== '')))
    .map(({ kind, lines }) => blockOf(kind, lines));

interface Run {
  readonly kind: Kind;
  readonly lines: string[];
}

/** Neighbouring lines of one kind belong together. */
const runs = (lines: readonly string[]): Run[] => {
  const found: Run[] = [];
  for (const line of lines) {
    const kind = kindOf(line);
    const last = found.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else found.push({ kind, lines: [line] });
  }
  return found;
};

const blockOf = (kind: Kind, lines: readonly string[]): Block => {
  const without = (mark: RegExp) => lines.map((line) => readLine(line.replace(mark, '')));
  switch (kind) {
    case 'paragraph':
      return { kind, lines: lines.map(readLine) };
    case 'quote':
      return { kind, lines: without(quote) };
    case 'bullets':
      return { kind, items: without(bullet) };
    case 'numbers':
      return { kind, start: Number(number.exec(lines[0] ?? '')?.[1] ?? 1), items: without(number) };
  }
};

const readLine = (line: string): Line => {
  const found: Inline[] = [];
  let from = 0;
  for (const match of line.matchAll(emphasis)) {
    if (match.index > from) found.push({ kind: 'plain', text: line.slice(from, match.index) });
    found.push({ kind: 'emphasis', text: match[1] ?? '' });
    from = match.index + match[0].length;
  }
  if (from < line.length) found.push({ kind: 'plain', text: line.slice(from) });
  return found;
};
