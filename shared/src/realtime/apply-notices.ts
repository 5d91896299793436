import type { Notice, NoticePage } from '../notifications/notice.js';
import type { Heard } from './messages.js';
import { placeIn } from './pages.js';

/** The loaded pages of my notices after a message, newest first, each with the number not yet read. */
export const applyToNotices = (pages: readonly NoticePage[], heard: Heard): readonly NoticePage[] => {
  if (heard.type !== 'notice.created') return pages;
  const { notice, unread } = heard.data;
  return placeIn<Notice, NoticePage>(pages, notice, newerFirst).map((page) => ({ ...page, unread }));
};

const newerFirst = (one: Notice, other: Notice): boolean => (one.at === other.at ? one.id > other.id : one.at > other.at);
