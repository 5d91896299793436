import type { Finding } from '@alongside/shared/safety/assessment';
import { describe, expect, it } from 'vitest';
import { automaticActions, isQuick, kindsToOpen, leadingReason, priorityToOpen, type Assessed } from './what-to-open.js';

const finding = (rule: string, action: Finding['action'] = 'allow'): Finding => ({ rule, action, reason: 'x', span: { field: 'body', start: 2, end: 5 } });
const assessed = (priority: Assessed['priority'], contentAction: Assessed['contentAction'], ...findings: Finding[]): Assessed => ({ priority, contentAction, findings });

describe('what an assessment opens', () => {
  it('is nothing where nothing was noticed', () => {
    expect(kindsToOpen(assessed('P3', 'allow'), 'visible', false)).toEqual([]);
    expect(kindsToOpen(assessed('P3', 'allow', finding('PI-09')), 'visible', false)).toEqual([]);
  });

  it('is care where somebody may be at risk, whatever detail they wrote', () => {
    expect(kindsToOpen(assessed('P1', 'redact', finding('DT-02', 'redact'), finding('CR-04'), finding('PI-01', 'redact')), 'redacted', false)).toEqual(['care']);
    expect(kindsToOpen(assessed('P1', 'hold', finding('MT-03', 'hold')), 'held', false)).toEqual(['care']);
    expect(kindsToOpen(assessed('P2', 'allow', finding('CR-05')), 'visible', false)).toEqual(['care']);
  });

  it('is conduct for everything else', () => {
    expect(kindsToOpen(assessed('P0', 'hold', finding('EN-01', 'hold')), 'held', false)).toEqual(['conduct']);
    expect(kindsToOpen(assessed('P3', 'redact', finding('PI-01', 'redact')), 'redacted', false)).toEqual(['conduct']);
  });

  it('is both, apart, where somebody at risk also harms others', () => {
    expect(kindsToOpen(assessed('P0', 'hold', finding('EN-01', 'hold'), finding('CR-02')), 'held', false)).toEqual(['care', 'conduct']);
    expect(kindsToOpen(assessed('P1', 'allow', finding('CR-04'), finding('AB-06')), 'visible', false)).toEqual(['care']);
  });

  it('is a look at words that wait only because their author’s posts are read first', () => {
    expect(kindsToOpen(assessed('P3', 'allow'), 'held', false)).toEqual(['conduct']);
    expect(kindsToOpen(assessed('P3', 'allow'), 'held', true)).toEqual([]);
    expect(kindsToOpen(assessed('P3', 'allow'), 'hidden', false)).toEqual(['conduct']);
    expect(priorityToOpen({ priority: 'P3' }, 'held')).toBe('P2');
    expect(priorityToOpen({ priority: 'P1' }, 'held')).toBe('P1');
    expect(priorityToOpen({ priority: 'P3' }, 'redacted')).toBe('P3');
  });

  it('knows what cannot wait and which rule leads', () => {
    expect(isQuick(assessed('P1', 'hold', finding('DT-03', 'hold')))).toBe(true);
    expect(isQuick(assessed('P1', 'allow', finding('CR-04')))).toBe(false);
    expect(leadingReason(assessed('P1', 'allow', finding('CR-04')))).toBe('rule.CR-04');
  });
});

describe('what was done by itself', () => {
  it('is written as actions that can be looked at again', () => {
    expect(automaticActions(assessed('P1', 'hold', finding('DT-03', 'hold')), [])).toEqual([{ type: 'hide' }]);
    expect(automaticActions(assessed('P3', 'redact', finding('PI-01', 'redact'), finding('PI-09')), [])).toEqual([
      { type: 'redact', spans: [{ field: 'body', start: 2, end: 5 }] },
    ]);
    expect(automaticActions(assessed('P2', 'note', finding('DT-01', 'note')), ['self-harm'])).toEqual([{ type: 'content-note', note: 'self-harm' }]);
    expect(automaticActions(assessed('P1', 'allow', finding('CR-04')), [])).toEqual([]);
  });
});
