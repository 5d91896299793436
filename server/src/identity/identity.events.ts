import { Id } from '@alongside/shared/kernel/ids';
import { z } from 'zod';
import { defineEvent } from '#platform';

/** Somebody joined. */
export const memberJoined = defineEvent({ name: 'member.joined', payload: z.object({ memberId: Id }) });

/** A session ended, by whoever's wish or by time: its sockets must go. */
export const sessionEnded = defineEvent({ name: 'session.ended', payload: z.object({ sessionId: Id, memberId: Id }) });
