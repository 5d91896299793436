import { useQuery } from '@tanstack/react-query';
import { joinCopy } from '../../copy/en-GB/joining.js';
import { call } from '../../lib/api/call.js';
import { offerNames } from '../../lib/api/identity-calls.js';
import { Button } from '../../ui/button.js';
import { Row } from '../../ui/stack.js';

/** A few made-up names that are free. When the server has none to offer, nothing is shown. */
export const NameOffers = ({ onChoose }: { onChoose: (name: string) => void }) => {
  const { data, refetch, isFetching } = useQuery({ queryKey: ['name-offers'], queryFn: () => call(offerNames), staleTime: Infinity, retry: false });
  if (data === undefined || data.names.length === 0) return null;
  return (
    <fieldset>
      <legend>{joinCopy.name.offers}</legend>
      <Row>
        {data.names.map((name) => (
          <Button key={name} onClick={() => onChoose(name)}>
            {name}
          </Button>
        ))}
        <Button look="quiet" busy={isFetching} onClick={() => void refetch()}>
          {joinCopy.name.fresh}
        </Button>
      </Row>
    </fieldset>
  );
};
