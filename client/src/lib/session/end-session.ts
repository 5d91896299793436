import { call } from '../api/call.js';
import { signOut } from '../api/identity-calls.js';
import { dropTabDrafts } from '../drafts/draft-store.js';
import { queryClient } from '../query-client.js';
import { keys } from '../query-keys.js';
import { live } from '../realtime/live.js';

/** Forgets everything of the person who was signed in here. */
export const forgetMember = (): void => {
  live.stop();
  queryClient.clear();
  queryClient.setQueryData(keys.me, null);
};

/** Signs out here. What was written and not sent is dropped with the tab's drafts. */
export const leaveSession = async (): Promise<void> => {
  await call(signOut);
  dropTabDrafts();
  forgetMember();
};
