import { z } from 'zod';
import { endpoint } from '../kernel/endpoint.js';
import { pageQuery } from '../kernel/page.js';
import { NoticePage, ReadNotices } from './notice.js';

export const notificationsApi = {
  notices: endpoint({
    method: 'GET',
    path: '/notices',
    who: 'notice.read-own',
    summary: 'What happened for me, newest first, and how many I have not read',
    query: z.strictObject(pageQuery),
    response: NoticePage,
  }),
  readNotices: endpoint({
    method: 'PUT',
    path: '/notices/read',
    who: 'notice.read-own',
    summary: 'Mark notices as read; ids that are not mine change nothing',
    body: ReadNotices,
    response: z.object({ unread: z.int() }),
  }),
} as const;
