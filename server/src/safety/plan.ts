import { type ContentAction, type Finding, type HelpLevel, mostRestrictive } from '@alongside/shared/safety/assessment';
import type { RuleFinding } from './fusion.js';

/**
 * Who leads when findings pull apart, first to last: encouragement, emergencies, instructions and requests for them,
 * other detail, other distress, an unfinished check, abuse, personal details, how it is written.
 */
const rankOf = ({ rule, priority }: RuleFinding): number => {
  if (rule.startsWith('EN-')) return 0;
  if (rule.startsWith('CR-') && priority === 'P0') return 1;
  if (rule === 'DT-03' || rule === 'DT-04') return 2;
  if (rule.startsWith('DT-')) return 3;
  if (rule.startsWith('CR-')) return 4;
  if (rule === 'MT-03') return 5;
  if (rule.startsWith('AB-')) return 6;
  if (rule.startsWith('PI-')) return 7;
  return 8;
};

/**
 * What each finding asks for once it meets the others. Somebody in an emergency is not held for a harsh word: only the
 * word is hidden. Where a crisis comes with unsafe detail, the text is held softly.
 */
const settled = (finding: RuleFinding, all: readonly RuleFinding[], emergency: boolean): ContentAction => {
  if (finding.holdWith.some((rule) => all.some((other) => other.rule === rule))) return 'hold';
  if (emergency && finding.rule.startsWith('AB-') && finding.action === 'hold') return 'redact';
  return finding.action;
};

export interface Plan {
  readonly contentAction: ContentAction;
  readonly findings: Finding[];
  readonly support: HelpLevel | undefined;
}

const levels: readonly HelpLevel[] = ['emergency', 'urgent', 'talk'];

/** Decides what readers see and which help is shown first. Pure; the findings come back in conflict order. */
export const planActions = (found: readonly RuleFinding[]): Plan => {
  const inOrder = found.toSorted((a, b) => rankOf(a) - rankOf(b) || a.rule.localeCompare(b.rule));
  const emergency = inOrder.some((finding) => rankOf(finding) === 1);
  const findings = inOrder.flatMap((finding) => {
    const action = settled(finding, inOrder, emergency);
    return finding.spans.map((span) => ({ rule: finding.rule, span, reason: finding.reason, action }));
  });
  return {
    contentAction: mostRestrictive(findings.map(({ action }) => action)),
    findings,
    support: levels.find((level) => inOrder.some(({ support }) => support === level)),
  };
};
