import { z } from 'zod';

/** The three forms of support: exactly two people, a space with its own members, or a space any member can see. */
export const forms = ['one-to-one', 'group', 'community'] as const;
export const Form = z.enum(forms);
export type Form = z.infer<typeof Form>;

/** Where support happened. Only online support is seen by the service itself; the others are self-reported. */
export const Setting = z.enum(['online', 'face-to-face', 'phone']);
export type Setting = z.infer<typeof Setting>;

const count = z.int().min(0);
const byForm = z.object({ 'one-to-one': count, group: count, community: count });
const bothWays = z.object({ given: count, received: count });

/** A calendar month, `2026-10`. */
export const Month = z
  .string({ error: 'Please give a month such as 2026-10.' })
  .regex(/^20\d{2}-(0[1-9]|1[0-2])$/, { error: 'Please give a month such as 2026-10.' });
export type Month = z.infer<typeof Month>;

/**
 * One member's month, the unit that is counted and protected. Given and received are contacts (distinct giver, recipient,
 * form and day) with peers. `light` counts contacts of reactions alone, `staff` those where the giver was acting for the
 * team; neither is ever added to the others. `days` says on how many days somebody only gave, only received, or did both.
 * @property tenure calendar months since the one they joined in (0 in that month)
 */
export const MemberLog = z.object({
  month: Month,
  tenure: count,
  given: byForm,
  received: byForm,
  light: bothWays,
  staff: bothWays,
  days: z.object({ gaveOnly: count, receivedOnly: count, both: count }),
});
export type MemberLog = z.infer<typeof MemberLog>;
