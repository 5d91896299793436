import { Id } from '@alongside/shared/kernel/ids';
import { SubjectType } from '@alongside/shared/moderation/report';
import { caseKinds } from '@alongside/shared/moderation/states';
import { Priority } from '@alongside/shared/safety/assessment';
import { z } from 'zod';
import { defineEvent } from '#platform';

/** A case came into being. */
export const caseOpened = defineEvent({
  name: 'case.opened',
  payload: z.object({ caseId: Id, kind: z.enum(caseKinds), priority: Priority }),
});

/** A case is not as it was: claimed, let go, raised, joined, decided, opened again. */
export const caseChanged = defineEvent({ name: 'case.changed', payload: z.object({ caseId: Id }) });

/** A person's decision took effect: the ten seconds in which it could be undone are over. `memberId` is whom it is about. */
export const caseDecided = defineEvent({
  name: 'case.decided',
  payload: z.object({ caseId: Id, decisionId: Id, subjectType: SubjectType, subjectId: Id, memberId: Id.nullable() }),
});

/** Somebody on the team has looked at what a member reported. */
export const reportClosed = defineEvent({ name: 'report.closed', payload: z.object({ reportId: Id, reporterId: Id, caseId: Id }) });
