import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api/call.js';
import { claimCase, letGoOfCase } from '../../lib/api/desk-calls.js';
import { deskKeys } from './desk-query-keys.js';

/** Takes a case, keeps it longer by taking it again, or gives it back. */
export const useClaim = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, take }: { id: string; take: boolean }) => {
      if (take) await call(claimCase, { params: { id } });
      else await call(letGoOfCase, { params: { id } });
    },
    onSettled: (_answer, _error, { id }) =>
      Promise.all([client.invalidateQueries({ queryKey: deskKeys.case(id) }), client.invalidateQueries({ queryKey: deskKeys.queues })]),
  });
};
