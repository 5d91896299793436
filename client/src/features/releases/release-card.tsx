import { Link } from 'react-router';
import type { Release } from '@alongside/shared/insights/release';
import { releasesCopy } from '../../copy/en-GB/releases.js';
import { When } from '../../lib/time/when.js';
import { Card } from '../../ui/card.js';
import { Tag } from '../../ui/tag.js';

/** One release in the list. */
export const ReleaseCard = ({ release, to }: { release: Release; to: string }) => (
  <Card>
    <h2>
      <Link to={to}>{releasesCopy.released(releasesCopy.month(release.period))}</Link>
    </h2>
    <p>
      {releasesCopy.version(release.version)}
      {release.publishedAt !== null && (
        <>
          {' · '}
          {releasesCopy.published} <When at={release.publishedAt} />
        </>
      )}
    </p>
    {release.demo && <Tag>{releasesCopy.demo}</Tag>}
  </Card>
);
