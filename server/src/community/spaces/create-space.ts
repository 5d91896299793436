import { Injectable } from '@nestjs/common';
import { CreateSpace as Given } from '@alongside/shared/community/space';
import { Clock, Database, newId } from '#platform';

/** Sets a space up, or changes how one is set up: there is one per slug. */
@Injectable()
export class CreateSpace {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Answers the id of the space. */
  async run(given: Given): Promise<string> {
    const { slug, name, about, joining, strict, decisions, guidelines, values } = Given.parse(given);
    const [row] = await this.database.query<{ id: string }>(
      `INSERT INTO space (id, slug, name, about, joining, strict, decisions, guidelines, added_values, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       ON CONFLICT (slug) DO UPDATE SET name = excluded.name, about = excluded.about, joining = excluded.joining,
         strict = excluded.strict, decisions = excluded.decisions, guidelines = excluded.guidelines,
         added_values = excluded.added_values
       RETURNING id`,
      [newId(), slug, name, about, joining, strict, decisions, guidelines, values, this.clock.now()],
    );
    return row!.id;
  }
}
