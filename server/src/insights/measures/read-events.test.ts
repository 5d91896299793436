import { describe, expect, it } from 'vitest';
import { MalformedLine, readEvents } from './read-events.js';

async function* pieces(text: string | Uint8Array, size = 3): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const header = 'giver,recipient,unixSeconds\n';

const refusal = async (text: string | Uint8Array): Promise<string> => {
  const fault: unknown = await readEvents(pieces(text)).catch((thrown: unknown) => thrown);
  expect(fault).toBeInstanceOf(MalformedLine);
  return (fault as Error).message;
};

describe('reading a file of events', () => {
  it('reads lines however the bytes arrive', async () => {
    const text = '\uFEFFgiver,recipient,unixSeconds\r\nann, bo ,5\r\n"c, y","d""i",-6\r\nzoë,🙂,7';
    for (const size of [1, 2, 7, 1_000]) {
      const graph = await readEvents(pieces(text, size));
      expect(graph).toMatchObject({ people: 6, events: 3, contacts: 3, firstAt: [5, -6, 7] });
    }
  });

  it('takes a header alone, and empty lines at the end', async () => {
    expect((await readEvents(pieces(header))).events).toBe(0);
    expect((await readEvents(pieces(`${header}a,b,1\n\n\r\n`))).events).toBe(1);
  });

  it.each([
    ['', 'line 1: the header must be giver,recipient,unixSeconds.'],
    ['a,b,1\n', 'line 1: the header must be giver,recipient,unixSeconds.'],
    [`${header}a,b\n`, 'line 2: this has 2 fields, and three are needed: giver,recipient,unixSeconds.'],
    [`${header}a,b,1\na,b,1,x\n`, 'line 3: this has 4 fields, and three are needed: giver,recipient,unixSeconds.'],
    [`${header},b,1\n`, 'line 2: the giver is missing.'],
    [`${header}a, ,1\n`, 'line 2: the recipient is missing.'],
    [`${header}a,b,soon\n`, 'line 2: the time "soon" is not a whole number of seconds.'],
    [`${header}a,b,1.5\n`, 'line 2: the time "1.5" is not a whole number of seconds.'],
    [`${header}a,b,\n`, 'line 2: the time "" is not a whole number of seconds.'],
    [`${header}a,b,9999999999999\n`, 'line 2: the time 9999999999999 is further away than any date.'],
    [`${header}"a,b,1\n`, 'line 2: the quotes do not close.'],
    [`${header}a,b,1\n\na,b,2\n`, 'line 3: this line is empty.'],
    [`${header}${'a'.repeat(20_000)}`, 'line 2: this line is too long to be an event.'],
  ])('refuses %j', async (text, words) => {
    expect(await refusal(text)).toBe(words);
  });

  it('refuses bytes that are not text', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(header), 0x61, 0xff, 0x2c]);
    expect(await refusal(bytes)).toContain('not UTF-8');
  });
});
