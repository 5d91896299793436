import { useEffect, useSyncExternalStore } from 'react';
import { topicName, type Topic } from '@alongside/shared/realtime/topics';
import { live, type LiveState } from './live.js';

/** Hears a topic while the page is open. */
export const useFollow = (topic: Topic): void => {
  const name = topicName(topic);
  useEffect(() => live.follow(name), [name]);
};

const useLiveState = (): LiveState => useSyncExternalStore(live.subscribe, live.current);

/** How often a query should ask again by itself, in milliseconds: not at all while messages arrive. */
export const usePolling = (): number | false => (useLiveState() === 'away' ? 30_000 : false);
