import type { Actor, Tx } from '#platform';
import { Refused } from '#platform';
import { anyCan } from '@alongside/shared/identity/permissions';
import type { ModerationCase } from './case.entity.js';

/** Whether somebody holds the lease on a case at this instant. */
export const holder = (theCase: Pick<ModerationCase, 'claimedBy' | 'claimedUntil'>, now: Date): string | undefined =>
  theCase.claimedBy !== null && theCase.claimedUntil !== null && theCase.claimedUntil.getTime() > now.getTime() ? theCase.claimedBy : undefined;

/**
 * Nobody handles a case about themselves or one they reported.
 * @throws Refused `case.own`
 */
export const refuseOwn = async (tx: Pick<Tx, 'one'>, theCase: { readonly id: string; readonly aboutMemberId: string | null }, memberId: string): Promise<void> => {
  if (theCase.aboutMemberId === memberId) throw new Refused('case.own');
  const mine = await tx.one('SELECT id FROM report WHERE case_id = $1 AND reporter_id = $2 LIMIT 1', [theCase.id, memberId]);
  if (mine !== undefined) throw new Refused('case.own');
};

/** @throws Refused `case.claimed` while a colleague holds the lease */
export const refuseHeldByOther = (theCase: ModerationCase, memberId: string, now: Date): void => {
  const held = holder(theCase, now);
  if (held !== undefined && held !== memberId) throw new Refused('case.claimed');
};

/** @throws Refused `case.leads-only` where a case was handed to the leads and this is not one */
export const refuseUnlessLead = (theCase: ModerationCase, by: Actor): void => {
  if (theCase.state === 'escalated' && !anyCan(by.roles, 'case.claim-escalated')) throw new Refused('case.leads-only');
};
