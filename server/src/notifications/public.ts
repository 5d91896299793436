// The door of floor 5. Rooms above may use what stands here, and nothing else of notifications.
export { NoticesReads } from './notices/notices.reads.js';
export { noticeCreated } from './notifications.events.js';
export { NotificationsModule } from './notifications.module.js';
