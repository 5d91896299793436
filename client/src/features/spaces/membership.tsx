import type { Space } from '@alongside/shared/community/space';
import { spacesCopy } from '../../copy/en-GB/spaces.js';
import { ProblemNote } from '../../lib/problem-note.js';
import { Button } from '../../ui/button.js';
import { Row } from '../../ui/stack.js';
import { useMembership } from './use-spaces.js';

/** Where the reader stands with a space, and what they can do about it. */
export const Membership = ({ space }: { space: Space }) => {
  const changing = useMembership(space.slug);
  const change = (join: boolean) => () => changing.mutate(join);
  return (
    <>
      {changing.error !== null && <ProblemNote error={changing.error} />}
      <Row>
        {space.membership === 'member' && (
          <>
            <span>{spacesCopy.member}</span>
            <Button look="quiet" busy={changing.isPending} onClick={change(false)}>
              {spacesCopy.leave}
            </Button>
          </>
        )}
        {space.membership === 'requested' && (
          <>
            <span>{spacesCopy.asked}</span>
            <Button look="quiet" busy={changing.isPending} onClick={change(false)}>
              {spacesCopy.takeBack}
            </Button>
          </>
        )}
        {space.membership === 'none' && space.joining !== 'invitation' && (
          <Button busy={changing.isPending} onClick={change(true)}>
            {space.joining === 'open' ? spacesCopy.join : spacesCopy.ask}
          </Button>
        )}
      </Row>
    </>
  );
};
