import { Link } from 'react-router';
import type { Space } from '@alongside/shared/community/space';
import { paths } from '../../app/paths.js';
import { spacesCopy } from '../../copy/en-GB/spaces.js';
import { Card } from '../../ui/card.js';
import { Tag } from '../../ui/tag.js';
import { Row } from '../../ui/stack.js';

/** One space in the list of them. */
export const SpaceCard = ({ space }: { space: Space }) => (
  <Card>
    <h2>
      <Link to={paths.space(space.slug)}>{space.name}</Link>
    </h2>
    <p>{space.about}</p>
    <Row>
      <Tag tone={space.joining === 'open' ? 'green' : 'honey'}>{spacesCopy.joining[space.joining]}</Tag>
      {space.membership === 'member' && <Tag tone="plum">{spacesCopy.member}</Tag>}
    </Row>
  </Card>
);
