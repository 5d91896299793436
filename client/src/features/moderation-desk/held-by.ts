import type { CaseItem, Claim } from '@alongside/shared/moderation/case';

/** Who holds a case at this moment: a lease that has run out holds nothing. @param now milliseconds since 1970 */
export const heldBy = ({ claim }: Pick<CaseItem, 'claim'>, now: number): Claim | undefined =>
  claim !== undefined && Date.parse(claim.until) > now ? claim : undefined;
