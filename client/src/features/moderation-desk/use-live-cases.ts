import { useQueryClient, type InfiniteData, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Page } from '@alongside/shared/kernel/page';
import type { CaseItem } from '@alongside/shared/moderation/case';
import { applyToCases, type QueueView } from '@alongside/shared/realtime/apply-cases';
import type { Heard } from '@alongside/shared/realtime/messages';
import { live } from '../../lib/realtime/live.js';
import { useFollow } from '../../lib/realtime/use-live.js';
import { useMe } from '../../lib/session/use-me.js';
import { nowMs } from '../../lib/time/now.js';
import { deskKeys } from './desk-query-keys.js';

const topic = 'cases';

/** Keeps the queue and the open case up to date while somebody is on the desk. Not part of the pages for everybody. */
export const useLiveCases = (): void => {
  const client = useQueryClient();
  const memberId = useMe()?.id;
  useFollow({ kind: topic });
  useEffect(() => {
    if (memberId === undefined) return undefined;
    const stopListening = live.listen((heard) => hear(client, heard, memberId));
    const stopResets = live.onReset((name) => {
      if (name !== topic) return;
      void client.invalidateQueries({ queryKey: deskKeys.queues });
      void client.invalidateQueries({ queryKey: ['case'] });
    });
    return () => {
      stopListening();
      stopResets();
    };
  }, [client, memberId]);
};

const hear = (client: QueryClient, heard: Heard, memberId: string): void => {
  if (heard.type !== 'case.opened' && heard.type !== 'case.changed') return;
  for (const [key, data] of client.getQueriesData<InfiniteData<Page<CaseItem>>>({ queryKey: deskKeys.queues })) {
    if (data === undefined) continue;
    const pages = applyToCases(data.pages, heard, key[1] as QueueView, { memberId }, nowMs());
    if (pages !== data.pages) client.setQueryData(key, { ...data, pages: [...pages] });
  }
  void client.invalidateQueries({ queryKey: deskKeys.case(heard.data.case.id) });
};
