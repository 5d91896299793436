import type { Role } from '@alongside/shared/identity/permissions';
import type { CaseDetail } from '@alongside/shared/moderation/case';
import { describe, expect, it } from 'vitest';
import { actionsOf, blankDecision, missingIn, scopeOf, type DecisionDraft } from './decision-draft.js';

type Current = NonNullable<CaseDetail['current']>;

const scope = ({ kind = 'conduct', visibility = 'visible', roles = ['moderator'] }: { kind?: 'care' | 'conduct'; visibility?: Current['visibility'] | 'gone'; roles?: Role[] } = {}) =>
  scopeOf(
    {
      case: {
        id: 'a', kind, priority: 'P2', state: 'open', subject: { type: 'post', id: 'b' }, space: null, about: { id: 'c', username: 'oakleaf' },
        openedAt: '', dueAt: null, reasons: [], reports: 0, round: 1, version: 1,
      },
      current: visibility === 'gone' ? null : { title: null, body: 'words', visibility, revision: 1, contentNotes: [], createdAt: '' },
    },
    ['peer', ...roles],
  );
const draft = (part: Partial<DecisionDraft>): DecisionDraft => ({ ...blankDecision, reason: 'seen', ...part });
const types = (part: Partial<DecisionDraft>, of = scope()) => actionsOf(draft(part), of).map(({ type }) => type);

describe('a decision in the making', () => {
  it('holds what was chosen', () => {
    expect(types({ needed: 'no', words: 'hide' })).toEqual(['no-action']);
    expect(types({ words: 'hide', noted: true, contentNote: 'grief' })).toEqual(['hide']);
    expect(types({ words: 'leave', noted: true, contentNote: 'grief', reply: 'private', message: 'Hello' })).toEqual(['content-note', 'message']);
    expect(types({ formal: true, guideline: 'kindness', limit: '14' })).toEqual(['formal-notice', 'limit-posting']);
  });

  it('shows unseen words when only a few of them are hidden', () => {
    const spans = [{ field: 'body', start: 0, end: 2 }] as const;
    expect(types({ words: 'redact', spans }, scope({ visibility: 'held' }))).toEqual(['release', 'redact']);
    expect(types({ words: 'redact', spans })).toEqual(['redact']);
  });

  it('never offers what the role, the kind of case or the words do not allow', () => {
    expect(types({ limit: 'close' })).toEqual([]);
    expect(types({ limit: 'close' }, scope({ roles: ['safeguarding-lead'] }))).toEqual(['close-account']);
    expect(types({ formal: true, guideline: 'kindness', limit: 'pause2' }, scope({ kind: 'care' }))).toEqual([]);
    expect(types({ words: 'remove' }, scope({ visibility: 'gone' }))).toEqual([]);
    expect(types({ words: 'remove' }, scope({ roles: ['peer-moderator'] }))).toEqual([]);
  });

  it('says what is missing', () => {
    expect(missingIn(blankDecision, scope())).toEqual(['nothing', 'reason']);
    expect(missingIn(draft({ needed: 'no' }), scope())).toEqual([]);
    expect(missingIn(draft({ needed: 'no' }), scope({ visibility: 'held' }))).toEqual(['words']);
    expect(missingIn(draft({ words: 'redact', noted: true, formal: true, reply: 'private' }), scope())).toEqual(['spans', 'note', 'guideline', 'message']);
    expect(missingIn(draft({ words: 'leave' }), scope())).toEqual(['nothing']);
  });
});
