import { describe, expect, it } from 'vitest';
import { helpServices } from '@alongside/shared/safety/resources';
import { assessWith } from './assess.js';
import { currentPack } from './current-pack.js';
import { redact } from './redact.js';

const shown = (body: string, strict = false, title?: string) => {
  const text = { title, body };
  return redact(text, assessWith(currentPack(), text, { strict, kind: 'post' }));
};

describe('hiding what is unsafe', () => {
  it('puts plain words where a detail stood, and says what was hidden', () => {
    const answer = shown('Ring me on 07700 900123, or write to otter@example.com tonight.');
    expect(answer.body).toBe('Ring me on [phone number hidden], or write to [e-mail address hidden] tonight.');
    expect(answer.hidden.map(({ rule }) => rule).toSorted()).toEqual(['PI-01', 'PI-02']);
  });

  it('works in titles too', () => {
    expect(shown('Anyone about?', false, 'Text 07700 900123').title).toBe('Text [phone number hidden]');
  });

  it('hides every character of a detail, however it is written', () => {
    for (const [body, secret] of [
      ['call 0７7００ 900123 now', '900123'],
      ['mail o\u200Btter@example.com', 'tter@example'],
      ['I took forty meansterm that night', 'forty'],
      ['find me at https://example.com/otter', 'example.com'],
    ] as const) {
      expect(shown(body).body).not.toContain(secret);
    }
  });

  it('hides the name of a method in strict spaces only', () => {
    expect(shown('I keep picturing methodterm.').body).toBe('I keep picturing methodterm.');
    expect(shown('I keep picturing methodterm.', true).body).toBe('I keep picturing [detail hidden].');
  });

  it('never hides a helpline', () => {
    for (const { name, call, text, chat } of helpServices) {
      const body = `Try ${name}. Ring ${call ?? '999'}, text ${text ?? 'SHOUT to 85258'}, or see ${chat ?? 'https://www.nhs.uk'}.`;
      expect(shown(body, true), name).toEqual({ body, hidden: [] });
    }
    const mixed = shown('Samaritans are on 116 123, and I am on 07700 900123.');
    expect(mixed.body).toBe('Samaritans are on 116 123, and I am on [phone number hidden].');
  });

  it('leaves an ordinary text exactly as it was', () => {
    const body = 'The kettle is on — two sugars?\nCome by at 3.';
    expect(shown(body)).toEqual({ body, hidden: [] });
  });
});
