import type { Codebook } from '@alongside/shared/insights/codebook';
import type { Row } from '@alongside/shared/insights/table';

type Column = Omit<Codebook['columns'][number], 'name'>;

/** What each column of the long table means. A column without words does not compile. */
export const columnWords: Readonly<Record<keyof Row, Column>> = {
  release_id: { type: 'text', meaning: 'The release this number belongs to' },
  site_id: { type: 'text', meaning: 'The community it comes from' },
  period_type: { type: 'text', meaning: 'month or quarter' },
  period_start: { type: 'date', meaning: 'First day of the period' },
  period_end: { type: 'date', meaning: 'Last day of the period' },
  table_id: { type: 'text', meaning: 'The table, T1 to T5' },
  measure: { type: 'text', meaning: 'What is counted' },
  direction: { type: 'text', meaning: 'given or received, where the measure has a direction' },
  form: { type: 'text', meaning: 'one-to-one (two people), group (a space with its own members) or community (any member can see it)' },
  setting: { type: 'text', meaning: 'online: support seen by the service itself' },
  band: { type: 'text', meaning: 'The band counted; each table lists its own' },
  subgroup: { type: 'text', meaning: 'What the number is split by: tenure or received' },
  subgroup_value: { type: 'text', meaning: 'Which part of that split this row is' },
  unit: { type: 'text', meaning: 'members, posts or contacts' },
  value: { type: 'number', meaning: 'The number after protection; empty where it is hidden or left out' },
  lo95: { type: 'number', meaning: 'Lower end of a 95% interval from the noise; empty where no noise is added' },
  hi95: { type: 'number', meaning: 'Upper end of a 95% interval from the noise; empty where no noise is added' },
  status: { type: 'text', meaning: 'Whether the value is shown, and if not why' },
  delta: { type: 'number', meaning: 'Most that one member-log can change the table; empty where no noise is added' },
  epsilon: { type: 'number', meaning: 'Privacy budget spent on the table; empty where no noise is added' },
  rounding: { type: 'integer', meaning: 'Values are rounded to the nearest multiple of this' },
  threshold: { type: 'integer', meaning: 'Counts under this are hidden' },
  method_version: { type: 'text', meaning: 'The method of protection and its version' },
};
