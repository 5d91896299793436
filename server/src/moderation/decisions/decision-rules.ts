import { isReadable, type Visibility } from '@alongside/shared/community/visibility';
import { anyCan, type Role } from '@alongside/shared/identity/permissions';
import { actOf, fitTogether, onAppeal, onMember, onWords, sanctions } from '@alongside/shared/moderation/action-rules';
import type { Action, ActionType } from '@alongside/shared/moderation/decision';
import type { CaseKind } from '@alongside/shared/moderation/states';
import type { ErrorCode } from '@alongside/shared/copy/errors';

/** What a decision has to fit. `words` is undefined where the case is about a person or its words are gone. */
export interface DecisionFacts {
  readonly kind: CaseKind;
  readonly roles: readonly Role[];
  readonly aboutSomebody: boolean;
  readonly words: { readonly title: string | null; readonly body: string; readonly visibility: Visibility } | undefined;
  /** Whether another live case will still say what becomes of the words. */
  readonly otherCase: boolean;
}

const outOfView: readonly ActionType[] = ['hide', 'remove'];

/** Whether an action takes words out of view, which happens at once; everything else waits until the decision cannot be undone. */
export const isAtOnce = (type: ActionType): boolean => outOfView.includes(type);

/**
 * Why these actions cannot be taken together by this person on this case.
 * @returns the code to refuse with, or undefined where all is well
 */
export const whyNot = (actions: readonly Action[], facts: DecisionFacts): ErrorCode | undefined => {
  const types = actions.map((action) => action.type);
  const some = (kinds: readonly ActionType[]) => types.some((type) => kinds.includes(type));
  if (types.some((type) => !anyCan(facts.roles, actOf(type)))) return 'decision.not-allowed';
  if (!fitTogether(types)) return 'decision.mixed';
  if (facts.kind !== 'appeal' && some(onAppeal)) return 'decision.appeals-only';
  if (facts.kind === 'care' && some(sanctions)) return 'decision.not-for-care';
  if (some(onMember) && !facts.aboutSomebody) return 'decision.needs-member';
  if (some(onWords) && !actable(facts.words)) return 'decision.needs-words';
  if (facts.words?.visibility === 'held' && !some(onWords) && !facts.otherCase) return 'decision.held';
  return actions.some((action) => action.type === 'redact' && !inside(action, facts.words)) ? 'decision.span-outside' : undefined;
};

/** Words their author took back, or that were removed for good, are not acted on again. */
const actable = (words: DecisionFacts['words']): boolean =>
  words !== undefined && (isReadable(words.visibility) || words.visibility === 'held' || words.visibility === 'hidden');

const inside = (action: Extract<Action, { type: 'redact' }>, words: DecisionFacts['words']): boolean =>
  action.spans.every((span) => span.end <= ((span.field === 'title' ? words?.title : words?.body) ?? '').length);
