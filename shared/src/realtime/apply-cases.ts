import type { CaseItem } from '../moderation/case.js';
import type { Page } from '../kernel/page.js';
import type { Heard } from './messages.js';
import { ownCase, type Reader } from './own-view.js';
import { placeIn, takeFrom } from './pages.js';

/** What the queue was asked for; settled cases are listed only when asked for by state. */
export interface QueueView {
  readonly kind?: CaseItem['kind'] | undefined;
  readonly priority?: CaseItem['priority'] | undefined;
  readonly state?: CaseItem['state'] | undefined;
  readonly mine?: boolean | undefined;
}

type Pages = readonly Page<CaseItem>[];

/**
 * The loaded pages of the queue after a message.
 * @param now milliseconds since 1970, for the share of target time used
 */
export const applyToCases = (pages: Pages, heard: Heard, view: QueueView, reader: Reader, now: number): Pages => {
  if (heard.type !== 'case.opened' && heard.type !== 'case.changed') return pages;
  const item = ownCase(heard.data.case, reader);
  if (!belongs(item, view)) return takeFrom<CaseItem, Page<CaseItem>>(pages, item.id);
  return placeIn<CaseItem, Page<CaseItem>>(pages, item, (one, other) => compare(one, other, now) < 0);
};

const belongs = (item: CaseItem, view: QueueView): boolean =>
  (view.state === undefined ? item.state !== 'resolved' : item.state === view.state) &&
  (view.kind ?? item.kind) === item.kind &&
  (view.priority ?? item.priority) === item.priority &&
  (view.mine !== true || item.claim?.mine === true);

/** The queue's order: risk, then share of target time used, then age. */
const compare = (one: CaseItem, other: CaseItem, now: number): number =>
  one.priority.localeCompare(other.priority) ||
  shareUsed(other, now) - shareUsed(one, now) ||
  one.openedAt.localeCompare(other.openedAt) ||
  one.id.localeCompare(other.id);

const shareUsed = (item: CaseItem, now: number): number => {
  if (item.dueAt === null) return 0;
  const opened = Date.parse(item.openedAt);
  return (now - opened) / Math.max(Date.parse(item.dueAt) - opened, 1);
};
