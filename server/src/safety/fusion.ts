import { comparePriorities, type ContentAction, type HelpLevel, type Priority, soonest, type Span } from '@alongside/shared/safety/assessment';
import type { ReasonKey } from '@alongside/shared/safety/reasons';
import type { Reading, Signal } from './stages/stage.js';

/** One rule about one text, all its signals taken together. */
export interface RuleFinding {
  readonly rule: string;
  readonly reason: ReasonKey;
  readonly priority: Priority;
  readonly action: ContentAction;
  readonly holdWith: readonly string[];
  readonly support: HelpLevel | undefined;
  readonly weight: number;
  readonly spans: readonly Span[];
}

const overlaps = (a: Span, b: Span): boolean => a.field === b.field && a.start < b.end && b.start < a.end;

/** Of spans that overlap, one that covers them all; in reading order. */
const merged = (spans: readonly Span[]): Span[] => {
  const inOrder = spans.toSorted((a, b) => a.field.localeCompare(b.field) || a.start - b.start || a.end - b.end);
  const out: Span[] = [];
  for (const span of inOrder) {
    const last = out.at(-1);
    if (last !== undefined && overlaps(last, span)) out[out.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else out.push(span);
  }
  return out;
};

const covers = (outer: Span, inner: Span): boolean => outer.field === inner.field && outer.start <= inner.start && inner.end <= outer.end;

const length = ({ start, end }: Span): number => end - start;

/** Helplines are never taken for somebody's own details, nor is part of a detail (the domain of an address) for one of its own. */
const wholeDetails = (signals: readonly Signal[]): Signal[] => {
  const details = signals.filter(({ rule }) => rule.id.startsWith('PI-')).slice(0, mostDetails);
  const insideAnother = (span: Span, own: Signal) =>
    details.some(({ rule, spans }) => rule !== own.rule && spans.some((other) => covers(other, span) && (rule.id === 'PI-09' || length(other) > length(span))));
  return signals.filter((signal) => !signal.rule.id.startsWith('PI-') || signal.rule.id === 'PI-09' || !signal.spans.every((span) => insideAnother(span, signal)));
};

/** No honest text holds more details than this; it bounds the comparing. */
const mostDetails = 500;

/** Brings the signals of each rule together: its soonest priority, raised when it is said in several ways, and its spans. */
export const fuse = ({ signals, context }: Reading): RuleFinding[] => {
  const kept = wholeDetails(signals);
  return [...new Set(kept.map(({ rule }) => rule))].map((rule) => {
    const own = kept.filter((signal) => signal.rule === rule);
    const { escalate } = rule;
    const soon = own.reduce<Priority>((priority, signal) => soonest(priority, signal.priority), 'P3');
    const spans = merged(own.flatMap((signal) => signal.spans));
    const together = kept.filter((signal) => escalate?.with?.includes(signal.rule.id) === true).flatMap((signal) => signal.spans);
    const raised = escalate !== undefined && merged([...spans, ...together]).length >= escalate.matches ? soonest(soon, escalate.priority) : soon;
    return {
      rule: rule.id,
      reason: rule.messageKey,
      priority: raised,
      action: context.strict ? (rule.strictAction ?? rule.action) : rule.action,
      holdWith: rule.holdWith ?? [],
      support: rule.support,
      weight: rule.weight,
      spans,
    };
  });
};

/** Where each priority's scores lie: from (inclusive) up to (exclusive, but for P0 which reaches 1). */
const bands: Readonly<Record<Priority, readonly [number, number]>> = { P0: [0.85, 1], P1: [0.6, 0.85], P2: [0.35, 0.6], P3: [0, 0.35] };

/** How far one finding, and how far the quiet cues, can move a score up its band. */
const findingShare = 0.5;
const cueHalf = 4;

/** How much of the place inside a band is the model's to say; the rest is that of findings and cues. */
const modelShare = 0.8;

/**
 * Place of a text in the queue, 0 to 1: inside its priority's band, a higher risk, more findings and more cues of distress come higher.
 * @param risk of P0 or P1 as the trained model has it, 0 to 1; left out when it could not be asked
 */
export const scoreOf = (priority: Priority, findings: readonly RuleFinding[], cueWeight: number, risk?: number): number => {
  const [low, high] = bands[priority];
  const room = findings.reduce((left, { weight }) => left * (1 - findingShare * weight), 1) * (cueHalf / (cueHalf + cueWeight));
  const place = risk === undefined ? 1 - room : modelShare * risk + (1 - modelShare) * (1 - room);
  return Math.round((low + (high - low) * place * 0.999) * 10_000) / 10_000;
};

export const soonestOf = (findings: readonly RuleFinding[]): Priority =>
  findings.map(({ priority }) => priority).toSorted(comparePriorities)[0] ?? 'P3';
