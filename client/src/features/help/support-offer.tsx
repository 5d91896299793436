import { useState } from 'react';
import { Link } from 'react-router';
import type { HelpService } from '@alongside/shared/safety/resources';
import { paths } from '../../app/paths.js';
import { helpCopy } from '../../copy/en-GB/help.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Row } from '../../ui/stack.js';
import { ServiceCard } from './service-card.js';

/** Places to talk, offered to the author alone after what they wrote. They can put it away. */
export const SupportOffer = ({ services }: { services: readonly HelpService[] }) => {
  const [away, setAway] = useState(false);
  if (away || services.length === 0) return null;
  const { title, detail, all, dismiss } = helpCopy.support;
  return (
    <Card>
      <h2>{title}</h2>
      <p>{detail}</p>
      {services.map((service) => (
        <ServiceCard key={service.id} service={service} />
      ))}
      <Row>
        <Link to={paths.help()}>{all}</Link>
        <Button look="quiet" onClick={() => setAway(true)}>
          {dismiss}
        </Button>
      </Row>
    </Card>
  );
};
