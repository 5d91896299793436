import { decisionWords, type DecisionWords } from '@alongside/shared/copy/decisions';
import type { Action, GuidelinePart } from '@alongside/shared/moderation/decision';
import type { SubjectType } from '@alongside/shared/moderation/report';
import type { CaseKind } from '@alongside/shared/moderation/states';
import { guidelines } from '@alongside/shared/safety/guidelines';

/** What is kept of a decision that its words are made from. */
export interface KeptDecision {
  readonly kind: CaseKind;
  readonly subjectType: SubjectType;
  readonly actions: readonly Action[];
  readonly automatic: boolean;
  readonly guideline: GuidelinePart | null;
  readonly until: Date | null;
}

/** A decision in plain words for the member it is about. Days are written out in the community's own time zone. */
export const toldDecision = (kept: KeptDecision, zone: string): DecisionWords => {
  const { kind, subjectType: subject, actions, automatic, guideline, until } = kept;
  return decisionWords({
    kind,
    subject,
    automatic,
    actions: actions.map((action) => action.type),
    guideline: guidelines.sections.find((section) => section.id === guideline)?.title,
    until: until === null ? undefined : dayOf(until, zone),
  });
};

/** What a moderator wrote to the member: in a message, or beside another action. */
export const writtenTo = (actions: readonly Action[], noteToMember: string | null): string | null => {
  const message = actions.find((action) => action.type === 'message');
  return [message?.words, noteToMember].filter((words) => words !== undefined && words !== null).join('\n\n') || null;
};

const dayOf = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'long', year: 'numeric' }).format(at);
