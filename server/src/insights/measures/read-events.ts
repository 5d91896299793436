import { TextDecoder } from 'node:util';
import { GraphBuilder, type Graph } from './graph.js';

/** A line that cannot be read, with its number from 1 and why. */
export class MalformedLine extends Error {
  constructor(line: number, reason: string) {
    super(`line ${line}: ${reason}`);
    this.name = 'MalformedLine';
  }
}

const header = 'giver,recipient,unixSeconds';
/** JavaScript's own range of dates: 100 million days either side of 1970. */
const latest = 8_640_000_000_000;
const wholeSeconds = /^-?\d{1,13}$/;
const longestLine = 10_000;

/**
 * Reads `giver,recipient,unixSeconds` lines as they come; only ids, edges and one number per event are held.
 * Fields may stand in double quotes; spaces around them do not count; `\n` and `\r\n` both end a line.
 * @param chunks the file's bytes, in any pieces
 * @throws MalformedLine at the first line that does not fit
 */
export const readEvents = async (chunks: AsyncIterable<Uint8Array>): Promise<Graph> => {
  const builder = new GraphBuilder();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 0;
  let rest = '';
  let emptyAt = 0;
  const take = (line: string): void => {
    number += 1;
    const text = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (number === 1) return checkHeader(text);
    if (text === '') {
      emptyAt ||= number;
      return;
    }
    // An empty line is only the end of the file, never a gap in it.
    if (emptyAt > 0) throw new MalformedLine(emptyAt, 'this line is empty.');
    addEvent(builder, text, number);
  };
  for await (const chunk of chunks) {
    const text = rest + decode(decoder, chunk, number);
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      take(text.slice(start, end));
      start = end + 1;
    }
    rest = text.slice(start);
    if (rest.length > longestLine) throw new MalformedLine(number + 1, 'this line is too long to be an event.');
  }
  rest += decode(decoder, undefined, number);
  if (rest !== '' || number === 0) take(rest);
  return builder.finish();
};

const decode = (decoder: TextDecoder, chunk: Uint8Array | undefined, lines: number): string => {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw new MalformedLine(lines + 1, 'at or soon after this line the file is not UTF-8 text.');
  }
};

const checkHeader = (text: string): void => {
  const found = fieldsOf(text, 1).join(',');
  if (found.toLowerCase() !== header.toLowerCase()) throw new MalformedLine(1, `the header must be ${header}.`);
};

const addEvent = (builder: GraphBuilder, text: string, number: number): void => {
  const fields = fieldsOf(text, number);
  if (fields.length !== 3) throw new MalformedLine(number, `this has ${fields.length} fields, and three are needed: ${header}.`);
  const [giver, recipient, seconds] = fields as [string, string, string];
  if (giver === '') throw new MalformedLine(number, 'the giver is missing.');
  if (recipient === '') throw new MalformedLine(number, 'the recipient is missing.');
  const at = wholeSeconds.test(seconds) ? Number(seconds) : Number.NaN;
  if (Number.isNaN(at)) throw new MalformedLine(number, `the time ${JSON.stringify(seconds.slice(0, 40))} is not a whole number of seconds.`);
  if (Math.abs(at) > latest) throw new MalformedLine(number, `the time ${seconds} is further away than any date.`);
  builder.add(giver, recipient, at);
};

const fieldsOf = (text: string, number: number): string[] => {
  if (text.includes('"')) return quotedFieldsOf(text, number);
  return text.split(',').map((field) => field.trim());
};

/** RFC 4180 quotes, without line breaks inside them: an id has none. */
const quotedFieldsOf = (text: string, number: number): string[] => {
  const fields: string[] = [];
  const field = /\s*(?:"((?:[^"]|"")*)"|([^",]*))\s*(,|$)/y;
  for (;;) {
    const found = field.exec(text);
    if (found === null) throw new MalformedLine(number, 'the quotes do not close.');
    fields.push(found[1]?.replaceAll('""', '"').trim() ?? found[2]!.trim());
    if (found[3] === '') return fields;
  }
};
