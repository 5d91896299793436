import { accountApi } from './account.api.js';
import { choiceApi } from './choice.api.js';
import { doorApi } from './door.api.js';

/** Everything this room answers: the way in and out, one's own account, and whom and what one would rather not see. */
export const identityApi = { ...doorApi, ...accountApi, ...choiceApi } as const;
