import type { Row, TableId } from '@alongside/shared/insights/table';

/** Where a number stands in the long table. */
export interface Place extends Pick<Row, 'direction' | 'form' | 'setting' | 'band' | 'subgroup' | 'subgroup_value'> {
  readonly kind: 'counted' | 'structural-zero' | 'not-released';
}

/** A true number, before protection: it never leaves the room. `people` is how many stand behind it. */
export interface TrueCell extends Place {
  readonly count: number;
  readonly people: number;
}

export interface TrueTable {
  readonly id: TableId;
  readonly cells: readonly TrueCell[];
}

const nowhere: Place = {
  kind: 'counted',
  direction: null,
  form: null,
  setting: 'online',
  band: null,
  subgroup: null,
  subgroup_value: null,
};

/** A cell in which each of these people counts once. */
export const cellOfPeople = (place: Partial<Place>, people: number): TrueCell => ({ ...nowhere, ...place, count: people, people });

/** A cell of a count that these people stand behind. */
export const cellOfCount = (place: Partial<Place>, count: number, people: number): TrueCell => ({ ...nowhere, ...place, count, people });
