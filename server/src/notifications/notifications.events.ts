import { Id } from '@alongside/shared/kernel/ids';
import { z } from 'zod';
import { defineEvent } from '#platform';

/** Somebody has a new notice. */
export const noticeCreated = defineEvent({ name: 'notice.created', payload: z.object({ noticeId: Id, memberId: Id }) });
