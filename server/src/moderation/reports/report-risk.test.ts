import { reportReasons } from '@alongside/shared/moderation/report';
import { describe, expect, it } from 'vitest';
import { riskOf } from './report-risk.js';

const withPriority = (priority: string) => reportReasons.filter((reason) => riskOf(reason).priority === priority);

describe('the risk of what was reported', () => {
  it('puts danger and pushing towards harm first', () => {
    expect(withPriority('P0')).toEqual(['in-danger-now', 'encourages-harm']);
  });

  it('gives method detail and threats less time than other risk', () => {
    expect(reportReasons.filter((reason) => riskOf(reason).quick)).toEqual(['method-detail', 'threat']);
  });

  it('always starts a clock', () => {
    expect(withPriority('P3')).toEqual([]);
  });
});
