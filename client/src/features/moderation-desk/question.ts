import type { CaseDetail } from '@alongside/shared/moderation/case';
import type { DecisionDraft, DecisionScope, Missing } from './decision-draft.js';

/** What each of the five questions needs: the case, what has been chosen, what can be, and what is missing. */
export interface Question {
  readonly detail: CaseDetail;
  readonly draft: DecisionDraft;
  readonly scope: DecisionScope;
  readonly choose: (part: Partial<DecisionDraft>) => void;
  readonly faultOf: (what: Missing) => string | undefined;
}
