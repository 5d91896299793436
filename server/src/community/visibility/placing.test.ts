import { describe, expect, it } from 'vitest';
import { contentActions } from '@alongside/shared/safety/assessment';
import { Visibility } from '@alongside/shared/community/visibility';
import { placeChanged, placeNew, settleReadable, type Place } from './placing.js';

const at = (visibility: Visibility, more: Partial<Place> = {}): Place & { addedNotes: string[] } => ({
  visibility,
  heldFor: visibility === 'held' ? 'words' : null,
  redactedBy: null,
  addedNotes: [],
  ...more,
});

describe('new words', () => {
  it.each([
    ['allow', 'visible'],
    ['note', 'noted'],
    ['redact', 'redacted'],
    ['hold', 'held'],
  ] as const)('that the check would %s are %s', (action, visibility) => {
    expect(placeNew(action, false).visibility).toBe(visibility);
  });

  it('by somebody whose posting is limited wait for a person, whatever they say', () => {
    expect(contentActions.map((action) => placeNew(action, true).visibility)).toEqual(['held', 'held', 'held', 'held']);
    expect(placeNew('allow', true).heldFor).toBe('limit');
    expect(placeNew('hold', true).heldFor).toBe('words');
  });

  it('keep the mark of hidden words while they wait', () => {
    expect(placeNew('redact', true)).toEqual({ visibility: 'held', heldFor: 'limit', redactedBy: 'words' });
  });
});

describe('changed words', () => {
  it('never leave a hold or come back into view by being changed', () => {
    for (const action of contentActions) {
      expect(placeChanged(at('held'), action, false).visibility).toBe('held');
      expect(placeChanged(at('hidden'), action, false).visibility).toBe('hidden');
    }
  });

  it('go out of view when the check would hold them', () => {
    expect(placeChanged(at('visible'), 'hold', false)).toEqual({ visibility: 'held', heldFor: 'words', redactedBy: null });
  });

  it('wait for a person where a person had hidden some', () => {
    expect(placeChanged(at('redacted', { redactedBy: 'team' }), 'allow', false)).toMatchObject({ visibility: 'held', heldFor: 'team' });
  });

  it('keep a note that a person added', () => {
    expect(placeChanged({ ...at('noted'), addedNotes: ['Grief'] }, 'allow', false).visibility).toBe('noted');
    expect(placeChanged(at('noted'), 'allow', false).visibility).toBe('visible');
  });

  it('show again what the check had hidden once it is gone', () => {
    expect(placeChanged(at('redacted', { redactedBy: 'words' }), 'allow', false)).toEqual({ visibility: 'visible', heldFor: null, redactedBy: null });
  });
});

describe('coming back into view', () => {
  it('keeps hidden words hidden and notes on', () => {
    expect(settleReadable('visible', { redacted: true, notes: true })).toBe('redacted');
    expect(settleReadable('visible', { redacted: false, notes: true })).toBe('noted');
    expect(settleReadable('redacted', { redacted: false, notes: false })).toBe('visible');
  });

  it('is not asked of what goes out of view', () => {
    for (const to of ['held', 'hidden', 'removed', 'withdrawn'] as const) {
      expect(settleReadable(to, { redacted: true, notes: true })).toBe(to);
    }
  });
});
