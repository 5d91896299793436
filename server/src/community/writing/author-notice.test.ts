import { describe, expect, it } from 'vitest';
import { PostNotice } from '@alongside/shared/community/post-notice';
import { assessedNotes, whatHappensNext } from '@alongside/shared/copy/what-happens-next';
import { authorNotice } from './author-notice.js';
import { notesFor } from './notes-for.js';

describe('what an author is told', () => {
  it('says what happens next after a first post', () => {
    expect(authorNotice({ visibility: 'visible', heldFor: null, first: true })?.kind).toBe('first-post');
    expect(authorNotice({ visibility: 'visible', heldFor: null })).toBeUndefined();
  });

  it('puts a hold before everything else, with the wait when somebody knows it', () => {
    expect(authorNotice({ visibility: 'held', heldFor: 'words', first: true, waitMinutes: 12.4 })).toMatchObject({ kind: 'held', waitMinutes: 12 });
    expect(authorNotice({ visibility: 'held', heldFor: 'limit' })).not.toHaveProperty('waitMinutes');
    expect(authorNotice({ visibility: 'held', heldFor: 'limit' })?.kind).toBe('posting-limited');
  });

  it('is calm and fits its contract', () => {
    for (const kind of PostNotice.shape.kind.options) {
      expect(PostNotice.parse({ kind, ...whatHappensNext[kind] })).toBeTruthy();
    }
    expect(JSON.stringify(whatHappensNext)).not.toMatch(/!|violat|offend|reject|banned|strike|inappropriate/i);
  });
});

const finding = (reason: string, action: 'note' | 'allow') => ({ rule: 'x', reason, action, span: { field: 'body', start: 0, end: 1 } }) as const;

it('names a content note by what was found, once', () => {
  expect(notesFor({ findings: [finding('detail.method-named', 'note'), finding('detail.amounts', 'note')] })).toEqual([assessedNotes.selfHarm]);
  expect(notesFor({ findings: [finding('crisis.past-or-recovery', 'note'), finding('abuse.insult', 'note')] })).toEqual([assessedNotes.suicide, assessedNotes.other]);
  expect(notesFor({ findings: [finding('crisis.active-thoughts', 'allow')] })).toEqual([]);
});
