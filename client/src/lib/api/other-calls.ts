import type { moderationApi } from '@alongside/shared/moderation/api';
import type { notificationsApi } from '@alongside/shared/notifications/api';
import type { safetyApi } from '@alongside/shared/safety/api';
import { on } from './on.js';

// What pages for everybody ask of the rooms that are not mainly theirs.
export const readGuidelines = on<(typeof safetyApi)['readGuidelines']>('GET', '/guidelines');
export const readHelp = on<(typeof safetyApi)['readHelp']>('GET', '/help');
export const checkDraft = on<(typeof safetyApi)['checkDraft']>('POST', '/drafts/check');
export const waitTimes = on<(typeof moderationApi)['waitTimes']>('GET', '/wait-times');
export const fileReport = on<(typeof moderationApi)['fileReport']>('POST', '/reports');
export const myRecord = on<(typeof moderationApi)['myRecord']>('GET', '/me/record');
export const myReports = on<(typeof moderationApi)['myReports']>('GET', '/me/reports');
export const notices = on<(typeof notificationsApi)['notices']>('GET', '/notices');
export const readNotices = on<(typeof notificationsApi)['readNotices']>('PUT', '/notices/read');
