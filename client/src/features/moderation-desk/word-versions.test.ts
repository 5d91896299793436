import type { CaseDetail, Evidence } from '@alongside/shared/moderation/case';
import { describe, expect, it } from 'vitest';
import { versionsOf } from './word-versions.js';

const finding = { rule: 'CR-02', span: { field: 'body', start: 0, end: 3 }, reason: 'crisis.goodbye', action: 'allow' } as const;
const evidence = (id: string, body: string, more: Partial<Evidence> = {}): Evidence => ({
  id, at: `2026-11-21T00:0${id}:00.000Z`, from: 'engine', title: null, body, revision: 1, report: null, findings: [], ...more,
});
const current: CaseDetail['current'] = { title: null, body: 'now', visibility: 'visible', revision: 2, contentNotes: [], createdAt: '2026-11-21T00:00:00.000Z' };

describe('wordings of a case', () => {
  it('come once each, the present one first, with all that was marked in them', () => {
    const versions = versionsOf({
      current,
      evidence: [evidence('1', 'now', { findings: [finding] }), evidence('2', 'before'), evidence('3', 'now', { from: 'report', findings: [finding] })],
    });
    expect(versions.map(({ body, now, findings }) => [body, now, findings.length])).toEqual([['now', true, 1], ['before', false, 0]]);
  });

  it('hold the present one also where nobody kept it, and none once the words are gone', () => {
    expect(versionsOf({ current, evidence: [evidence('1', 'before')] }).map(({ body }) => body)).toEqual(['now', 'before']);
    expect(versionsOf({ current: null, evidence: [] })).toEqual([]);
  });
});
