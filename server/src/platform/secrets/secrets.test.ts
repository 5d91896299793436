import { describe, expect, it } from 'vitest';
import { Secrets, type Purpose } from './secrets.js';

const secrets = new Secrets(Buffer.alloc(32, 1));
const words = 'mina@example.org';

describe('what is sealed', () => {
  it('comes back as it was', () => {
    for (const plain of ['', words, 'ünïcödé 🌧️', 'x'.repeat(10_000)]) expect(secrets.open('email', secrets.seal('email', plain))).toBe(plain);
  });

  it('shows nothing of itself, and never looks the same twice', () => {
    const first = secrets.seal('email', words);
    expect(first.includes(Buffer.from('mina'))).toBe(false);
    expect(first.equals(secrets.seal('email', words))).toBe(false);
  });

  it('does not open once a single bit was changed', () => {
    const sealed = secrets.seal('network', words);
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(() => secrets.open('network', changed)).toThrow();
    }
  });

  it('opens only for the purpose and under the secret it was sealed with', () => {
    const sealed = secrets.seal('email', words);
    expect(() => secrets.open('network', sealed)).toThrow();
    expect(() => new Secrets(Buffer.alloc(32, 2)).open('email', sealed)).toThrow();
    expect(new Secrets(Buffer.alloc(32, 1)).open('email', sealed)).toBe(words);
  });

  it('is refused when it is cut short', () => {
    for (const length of [0, 5, 12, 27]) expect(() => secrets.open('email', secrets.seal('email', words).subarray(0, length))).toThrow();
  });
});

describe('an index', () => {
  it('finds equal values without telling them', () => {
    expect(secrets.index('email-index', words).equals(secrets.index('email-index', words))).toBe(true);
    expect(secrets.index('email-index', words).equals(secrets.index('email-index', `${words} `))).toBe(false);
    expect(secrets.index('email-index', words)).toHaveLength(32);
  });

  it('differs for each purpose and each community', () => {
    const purposes: Purpose[] = ['email', 'email-index', 'network', 'contact-ids'];
    const made = [...purposes.map((purpose) => secrets.index(purpose, words)), new Secrets(Buffer.alloc(32, 2)).index('email', words)];
    expect(new Set(made.map((index) => index.toString('hex'))).size).toBe(made.length);
  });
});
