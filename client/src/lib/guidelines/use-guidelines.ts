import { useQuery } from '@tanstack/react-query';
import { guidelines as came, type Guidelines } from '@alongside/shared/safety/guidelines';
import { call } from '../api/call.js';
import { readGuidelines } from '../api/other-calls.js';
import { keys } from '../query-keys.js';

/** The guidelines in force; until the server answers, those that came with the page. */
export const useGuidelines = (): Guidelines => {
  const { data } = useQuery({ queryKey: keys.guidelines, queryFn: () => call(readGuidelines), placeholderData: came, staleTime: Infinity });
  return data ?? came;
};
