import type { Visibility } from '@alongside/shared/community/visibility';
import type { Action } from '@alongside/shared/moderation/decision';
import type { CaseKind } from '@alongside/shared/moderation/states';
import { soonest, type Assessment, type Priority } from '@alongside/shared/safety/assessment';

export type Assessed = Pick<Assessment, 'priority' | 'contentAction' | 'findings'>;

/** Rules that speak of somebody who may be at risk: crisis rules, asking for ways, looking for company in dying, a reading that could not be finished. */
const aboutRisk = (rule: string): boolean => rule.startsWith('CR-') || rule === 'DT-04' || rule === 'EN-02' || rule === 'MT-03';

/** Rules about harm done to others, which are looked at apart even where their author is at risk too. */
const aboutOthers = (rule: string): boolean => rule === 'EN-01' || rule.startsWith('AB-');

/** Method detail and threats, which people look at sooner. */
const quickRules: ReadonlySet<string> = new Set(['DT-02', 'DT-03', 'DT-04', 'AB-03']);

/**
 * Which kinds of case an assessment opens or joins. Care and conduct are never one case; detail and personal details
 * written by somebody at risk belong to their care, not to the guidelines.
 * @param hasCase whether a live case will look at words that wait, though nothing is noticed in them
 */
export const kindsToOpen = ({ priority, contentAction, findings }: Assessed, visibility: Visibility, hasCase: boolean): CaseKind[] => {
  const noticed = priority !== 'P3' || contentAction !== 'allow';
  if (!noticed && (!isWaiting(visibility) || hasCase)) return [];
  const care = priority !== 'P3' && findings.some(({ rule }) => aboutRisk(rule));
  if (!care) return ['conduct'];
  return findings.some(({ rule, action }) => aboutOthers(rule) && action !== 'allow') ? ['care', 'conduct'] : ['care'];
};

/** Nobody else can read the words until a person has: held, or hidden and written another way since. */
const isWaiting = (visibility: Visibility): boolean => visibility === 'held' || visibility === 'hidden';

/** How soon a person looks. Words that wait for a person always have a clock. */
export const priorityToOpen = ({ priority }: Pick<Assessed, 'priority'>, visibility: Visibility): Priority =>
  isWaiting(visibility) ? soonest(priority, 'P2') : priority;

export const isQuick = ({ findings }: Pick<Assessed, 'findings'>): boolean => findings.some(({ rule }) => quickRules.has(rule));

/** The rule that stands for the rest in the log: findings come in conflict order. */
export const leadingReason = ({ findings }: Pick<Assessed, 'findings'>): string => `rule.${findings[0]?.rule ?? 'none'}`;

/** What the first reading did to the words by itself, as actions of a decision, so that it can be appealed. */
export const automaticActions = ({ contentAction, findings }: Assessed, notes: readonly string[]): Action[] => {
  switch (contentAction) {
    case 'hold':
      return [{ type: 'hide' }];
    case 'redact': {
      const spans = findings.flatMap(({ action, span }) => {
        if (action !== 'redact' || span.end <= span.start || (span.field !== 'title' && span.field !== 'body')) return [];
        return [{ field: span.field, start: span.start, end: span.end }];
      });
      return spans.length === 0 ? [] : [{ type: 'redact', spans: spans.slice(0, 50) }];
    }
    case 'note':
      return notes.slice(0, 1).map((note) => ({ type: 'content-note', note }));
    case 'allow':
      return [];
  }
};
