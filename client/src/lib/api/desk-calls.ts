import type { moderationApi } from '@alongside/shared/moderation/api';
import { on } from './on.js';

type Api = typeof moderationApi;

export const readCases = on<Api['cases']>('GET', '/moderation/cases');
export const readCase = on<Api['oneCase']>('GET', '/moderation/cases/:id');
export const claimCase = on<Api['claimCase']>('POST', '/moderation/cases/:id/claim');
export const letGoOfCase = on<Api['letGoOfCase']>('DELETE', '/moderation/cases/:id/claim');
export const decideCase = on<Api['decide']>('POST', '/moderation/cases/:id/decisions');
export const undoDecision = on<Api['undoDecision']>('DELETE', '/moderation/cases/:id/decisions/:decisionId');
export const writeCaseNote = on<Api['writeCaseNote']>('POST', '/moderation/cases/:id/notes');
export const escalateCase = on<Api['escalateCase']>('POST', '/moderation/cases/:id/escalation');
