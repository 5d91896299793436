import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setOwnDevice } from '../browser/own-device.js';
import { dropAllDrafts, dropDraftsOfOthers, keepDraft, keptDraft } from './draft-store.js';

/** What a browser keeps, as far as drafts need it: its entries are its own keys. */
class Kept {
  [key: string]: unknown;
  getItem(key: string) {
    return Object.hasOwn(this, key) ? this[key] : null;
  }
  setItem(key: string, value: string) {
    this[key] = value;
  }
  removeItem(key: string) {
    delete this[key];
  }
}

beforeEach(() => {
  vi.stubGlobal('sessionStorage', new Kept());
  vi.stubGlobal('localStorage', new Kept());
});

describe('drafts', () => {
  it.each([true, false])('are there again for whoever wrote them (own device: %s)', (own) => {
    setOwnDevice(own);
    dropDraftsOfOthers('mina');
    keepDraft('post', { body: 'a painful post' });
    dropDraftsOfOthers('mina');
    expect(keptDraft('post')).toEqual({ body: 'a painful post' });
  });

  it.each([true, false])('are gone once somebody else signs in here (own device: %s)', (own) => {
    setOwnDevice(own);
    dropDraftsOfOthers('mina');
    keepDraft('post', { body: 'a painful post' });
    dropDraftsOfOthers('ari');
    expect(keptDraft('post')).toBeUndefined();
    expect(JSON.stringify([sessionStorage, localStorage])).not.toContain('painful');
  });

  it('move to this tab alone when the device is not only theirs after all', () => {
    setOwnDevice(true);
    dropDraftsOfOthers('mina');
    keepDraft('post', { body: 'a painful post' });
    setOwnDevice(false);
    expect(JSON.stringify(localStorage)).toBe('{}');
    expect(keptDraft('post')).toEqual({ body: 'a painful post' });
    dropDraftsOfOthers('ari');
    expect(keptDraft('post')).toBeUndefined();
  });

  it('leave nothing behind when the page is left at once', () => {
    dropDraftsOfOthers('mina');
    keepDraft('post', { body: 'a painful post' });
    dropAllDrafts();
    expect(JSON.stringify([sessionStorage, localStorage])).toBe('[{},{}]');
  });
});
