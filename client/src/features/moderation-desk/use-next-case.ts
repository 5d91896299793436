import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { CaseItem } from '@alongside/shared/moderation/case';
import type { QueueView } from '@alongside/shared/realtime/apply-cases';
import { useNow } from '../../lib/time/now.js';
import { heldBy } from './held-by.js';
import { fetchCaseAhead } from './use-case.js';
import { useQueue } from './use-queue.js';

/**
 * The case to go on to: the first in the list that nobody else has, after this one where it still stands there.
 * It is fetched ahead, so that it opens at once.
 */
export const useNextCase = (id: string, view: QueueView, lead: boolean): CaseItem | undefined => {
  const { data } = useQueue(view);
  const now = useNow();
  const client = useQueryClient();
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const free = (item: CaseItem): boolean =>
    item.id !== id && item.state !== 'resolved' && (item.state !== 'escalated' || lead) && heldBy(item, now)?.mine !== false;
  const at = items.findIndex((item) => item.id === id);
  const next = items.slice(at + 1).find(free) ?? items.slice(0, Math.max(at, 0)).find(free);
  const nextId = next?.id;
  useEffect(() => {
    if (nextId !== undefined) fetchCaseAhead(client, nextId);
  }, [client, nextId]);
  return next;
};
