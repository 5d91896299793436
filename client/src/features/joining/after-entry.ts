import { queryClient } from '../../lib/query-client.js';
import { keys } from '../../lib/query-keys.js';

/** After joining or signing in: whoever was known before is forgotten, and the new member is asked for. */
export const welcomeIn = async (): Promise<void> => {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.guidelines[0] && queryKey[0] !== keys.me[0] });
  await queryClient.resetQueries({ queryKey: keys.me });
};
