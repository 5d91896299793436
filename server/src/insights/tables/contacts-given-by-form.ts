import { forms, type Form, type MemberLog } from '@alongside/shared/insights/member-log';
import { cellOfCount, type TrueTable } from './cell.js';
import { isOffered } from './offered-forms.js';

/** No log counts with more than this many contacts, so that nobody stands out by how much they give. */
export const mostContactsPerLog = 20;

/** T5: contacts given, by form (3), each log clipped at 20 in all. */
export const contactsGivenByForm = (logs: readonly MemberLog[]): TrueTable => {
  const clipped = logs.map((log) => clipGiven(log.given));
  return {
    id: 'T5',
    cells: forms.map((form) => {
      const counts = clipped.map((given) => given[form]);
      return cellOfCount(
        { kind: isOffered(form) ? 'counted' : 'structural-zero', direction: 'given', form },
        counts.reduce((sum, count) => sum + count, 0),
        counts.filter((count) => count > 0).length,
      );
    }),
  };
};

/**
 * Brings one log's contacts down to 20 in all, keeping the mix of forms: each form gets its share rounded down, and what
 * is left goes to the largest remainders, ties in the order of the forms. Whole numbers throughout.
 */
export const clipGiven = (given: Readonly<Record<Form, number>>): Record<Form, number> => {
  const all = forms.reduce((sum, form) => sum + given[form], 0);
  if (all <= mostContactsPerLog) return { ...given };
  const shares = forms.map((form) => {
    const scaled = given[form] * mostContactsPerLog;
    return { form, whole: Math.floor(scaled / all), rest: scaled % all };
  });
  const left = mostContactsPerLog - shares.reduce((sum, share) => sum + share.whole, 0);
  const topped = new Set(shares.toSorted((one, two) => two.rest - one.rest).slice(0, left).map((share) => share.form));
  const clipped = { 'one-to-one': 0, group: 0, community: 0 };
  for (const share of shares) clipped[share.form] = share.whole + Number(topped.has(share.form));
  return clipped;
};
