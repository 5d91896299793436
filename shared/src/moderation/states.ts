/** `waiting` is on the member or on a second opinion; `escalated` can be claimed by leads. */
export const caseStates = ['open', 'waiting', 'escalated', 'resolved'] as const;
export type CaseState = (typeof caseStates)[number];

/** Somebody may be at risk, or the guidelines may have been broken, or another look was asked for. Never mixed. */
export const caseKinds = ['care', 'conduct', 'appeal'] as const;
export type CaseKind = (typeof caseKinds)[number];
