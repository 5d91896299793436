import { describe, expect, it } from 'vitest';
import { Username } from './username.js';

const outcome = (name: string) => {
  const parsed = Username.safeParse(name);
  return parsed.success ? parsed.data : parsed.error.issues.map((issue) => issue.message).join(' ');
};

describe('a pseudonym', () => {
  it.each(['mina_tea', 'nightbus_n29', 'Quiet Fern', "O'Neill", 'Ελλάδα', '日本ひらカナ', '한국어', 'مرحبا', 'कमल'])('may be %s', (name) => {
    expect(outcome(name)).toBe(name);
  });

  it('is kept in its plain form', () => {
    expect(outcome('  １２ａｂ ')).toBe('12ab');
    expect(outcome('ﬁsh')).toBe('fish');
  });

  it.each([
    ['ab', /at least 3/],
    ['x'.repeat(25), /to 24/],
    ['é́́́x', /at least 3/],
    ['1234', /one letter/],
    ['a__b', /single spaces/],
    ['.dot', /single spaces/],
    ['tab\there', /hidden/],
    ['smile😀', /letters and numbers/],
    ['mi\u200Bna', /hidden/],
    ['mi\u202Ena', /hidden/],
    ['\u3164abc', /hidden/],
    ['nul\u0000l', /hidden/],
    ['\uD800abc', /hidden/],
    ['p\u0430ypal', /one alphabet/],
    ['ab1\u0661c', /one alphabet/],
    ['मेरा1२', /one alphabet/],
  ])('may not be %j', (name, why) => {
    expect(outcome(name)).toMatch(why);
  });

  it('counts what people see, not code units', () => {
    expect(outcome('नमस्ते')).toBe('नमस्ते');
    expect(outcome('é'.repeat(24))).toBe('é'.repeat(24));
  });
});
