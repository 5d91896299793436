import type { ErrorCode } from './errors.js';
import { communityErrorWords } from './errors/community.js';
import { identityErrorWords } from './errors/identity.js';
import { insightsErrorWords } from './errors/insights.js';
import { kernelErrorWords } from './errors/kernel.js';
import { moderationErrorWords } from './errors/moderation.js';
import { notificationsErrorWords } from './errors/notifications.js';
import { realtimeErrorWords } from './errors/realtime.js';
import { safetyErrorWords } from './errors/safety.js';

/** What a refusal says: a short heading and one plain sentence on what happened and what can be done. */
export interface ErrorWords {
  readonly title: string;
  readonly detail: string;
}

/** One entry for every code: a code without words does not compile. */
export const errorWords: Readonly<Record<ErrorCode, ErrorWords>> = {
  ...kernelErrorWords,
  ...safetyErrorWords,
  ...identityErrorWords,
  ...communityErrorWords,
  ...moderationErrorWords,
  ...notificationsErrorWords,
  ...realtimeErrorWords,
  ...insightsErrorWords,
};
