import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { identityApi } from '@alongside/shared/identity/api';
import type { CallOf } from '@alongside/shared/kernel/endpoint';
import { call } from '../../lib/api/call.js';
import { changeMe } from '../../lib/api/identity-calls.js';
import { keys } from '../../lib/query-keys.js';

type Change = CallOf<(typeof identityApi)['changeMe']>['body'];

/** Changes my account; what is left out stays. */
export const useChangeMe = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Change) => call(changeMe, { body }),
    onSuccess: (me) => client.setQueryData(keys.me, me),
  });
};
