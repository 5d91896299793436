import { forgetMember } from '../session/end-session.js';
import { queryClient } from '../query-client.js';
import { applyToCache, refetchTopic } from './apply-to-cache.js';
import { live } from './live.js';

/** Joins the socket to what the page has loaded. Called once. */
export const joinLiveToCache = (): void => {
  live.listen((heard) => (heard.type === 'session.ended' ? forgetMember() : applyToCache(queryClient, heard)));
  live.onReset((topic) => refetchTopic(queryClient, topic));
};

/** Runs when the browser has nothing better to do, at the latest in two seconds. */
export const whenIdle = (run: () => void): (() => void) => {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, 500);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run, { timeout: 2_000 });
  return () => cancelIdleCallback(handle);
};
