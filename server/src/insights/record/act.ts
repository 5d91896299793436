import type { Form } from '@alongside/shared/insights/member-log';
import type { Day } from '../calendar.js';

/**
 * One published act of support from one person to another: keys instead of ids, and no words.
 * `capacity` is staff where the giver was on the team at that time, so their name carried the team's mark.
 */
export interface Act {
  readonly sourceKey: Buffer;
  readonly giverKey: Buffer;
  readonly recipientKey: Buffer;
  readonly form: Form;
  readonly capacity: 'peer' | 'staff';
  readonly type: 'reply' | 'reaction';
  readonly day: Day;
}
