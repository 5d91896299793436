import { communityErrors } from '../community/errors.js';
import { identityErrors } from '../identity/errors.js';
import { insightsErrors } from '../insights/errors.js';
import { kernelErrors } from '../kernel/problem.js';
import { moderationErrors } from '../moderation/errors.js';
import { notificationsErrors } from '../notifications/errors.js';
import { realtimeErrors } from '../realtime/errors.js';
import { safetyErrors } from '../safety/errors.js';

/** Every code the service can refuse with, and its HTTP status. */
export const errorStatus = {
  ...kernelErrors,
  ...safetyErrors,
  ...identityErrors,
  ...communityErrors,
  ...moderationErrors,
  ...notificationsErrors,
  ...realtimeErrors,
  ...insightsErrors,
} as const;

export type ErrorCode = keyof typeof errorStatus;
