import { useId, type ReactNode } from 'react';
import { Card } from '../../ui/card.js';

/** A part of the page about me, found by its heading. */
export const Section = ({ title, id, children }: { title: string; id?: string; children: ReactNode }) => {
  const heading = useId();
  return (
    <section id={id} aria-labelledby={heading}>
      <Card>
        <h2 id={heading}>{title}</h2>
        {children}
      </Card>
    </section>
  );
};
