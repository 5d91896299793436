import type { LogEntry } from '@alongside/shared/moderation/case-log';
import { describe, expect, it } from 'vitest';
import { changesSince, type Read } from './what-changed.js';

const entry = (id: string, by: string | null = null): LogEntry => ({
  id, type: 'report-joined', at: '', by: by === null ? null : { id: by, username: by, role: 'moderator' }, automatic: by === null, from: 'open', to: 'open',
  priority: 'P2', reason: null, note: null, noteToMember: null, packVersion: null,
});
const read = (version: number, log: LogEntry[], body = 'words'): Read => ({
  case: {
    id: 'a', kind: 'care', priority: 'P2', state: 'open', subject: { type: 'post', id: 'b' }, space: null, about: null, openedAt: '', dueAt: null,
    reasons: [], reports: 0, round: 1, version,
  },
  current: { title: null, body, visibility: 'visible', revision: 1, contentNotes: [], createdAt: '' },
  log,
});

describe('what has changed since a case was read', () => {
  it('is nothing while its version and words are the same, whatever was noted', () => {
    expect(changesSince(read(1, [entry('1')]), read(1, [entry('1'), entry('2', 'Morgan')]), 'Sol')).toBeUndefined();
  });

  it('is nothing where only they did something', () => {
    expect(changesSince(read(1, [entry('1')]), read(2, [entry('1'), entry('2', 'Sol')]), 'Sol')).toBeUndefined();
  });

  it('is what others did, and whether the words moved', () => {
    const changes = changesSince(read(1, [entry('1')]), read(3, [entry('1'), entry('2', 'Sol'), entry('3')], 'other words'), 'Sol');
    expect(changes?.entries.map(({ id }) => id)).toEqual(['3']);
    expect(changes?.words).toBe(true);
  });
});
