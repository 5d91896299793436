import { Injectable } from '@nestjs/common';
import { Metrics } from '#platform';

const oldest = (priority: string) =>
  `SELECT coalesce(extract(epoch FROM now() - min(waiting_since)), 0) AS value FROM moderation_case
   WHERE state <> 'resolved' AND looked_at IS NULL AND priority = '${priority}'`;

/** What an operator should watch: read from the cases themselves, so that no trouble of the queue can hide it. */
@Injectable()
export class ModerationGauges {
  constructor(metrics: Metrics) {
    metrics.gauge('moderation_oldest_unreviewed_p0_seconds', 'Age of the oldest case of immediate danger that nobody has looked at.', oldest('P0'));
    metrics.gauge('moderation_oldest_unreviewed_p1_seconds', 'Age of the oldest case of risk that nobody has looked at.', oldest('P1'));
    metrics.gauge('moderation_open_cases', 'Cases not settled.', `SELECT count(*) AS value FROM moderation_case WHERE state <> 'resolved'`);
    metrics.gauge(
      'moderation_late_cases',
      'Cases past their target time that nobody has looked at.',
      `SELECT count(*) AS value FROM moderation_case WHERE state <> 'resolved' AND looked_at IS NULL AND due_at < now()`,
    );
    metrics.gauge(
      'moderation_second_looks_waiting',
      'Cases whose second look has not been done.',
      `SELECT count(*) AS value FROM moderation_case WHERE state <> 'resolved' AND second_look_done_at IS NULL`,
    );
  }
}
