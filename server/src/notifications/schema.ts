import type { Schema } from '#platform';
import { Notifications1763600500000 } from './migrations/1763600500000-notifications.js';
import { NoticeEntity } from './notices/notice.entity.js';

export const notificationsSchema = { entities: [NoticeEntity], migrations: [Notifications1763600500000] } satisfies Schema;
