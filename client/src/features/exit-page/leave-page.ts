import { exitCopy } from '../../copy/en-GB/exit.js';
import { dropAllDrafts } from '../../lib/drafts/draft-store.js';
import { queryClient } from '../../lib/query-client.js';
import { live } from '../../lib/realtime/live.js';

/**
 * Leaves at once: a blank page first, then everything that was on it is forgotten, the session ended as well as it can be,
 * and another site takes this page's place in the history.
 */
export const leavePage = (): void => {
  cover();
  document.title = exitCopy.title;
  live.stop();
  dropAllDrafts();
  queryClient.clear();
  // The browser may be gone before an answer comes; keepalive lets the request outlive the page.
  void fetch('/api/v1/sessions/current', { method: 'DELETE', keepalive: true, credentials: 'same-origin' }).catch(() => undefined);
  history.replaceState(null, '', '/');
  location.replace(exitCopy.address);
};

const cover = (): void => {
  document.documentElement.dataset['leaving'] = '';
  const blank = document.createElement('div');
  blank.className = 'leaving-cover';
  blank.setAttribute('role', 'status');
  blank.setAttribute('aria-label', exitCopy.leaving);
  document.body.append(blank);
};

/** A page brought back by the Back button starts again from the beginning, so that nothing of before is shown. */
export const startAfreshOnReturn = (): void => {
  addEventListener('pageshow', (event) => {
    if (event.persisted && 'leaving' in document.documentElement.dataset) location.replace('/');
  });
};
