import { forms, type Form, type MemberLog } from '@alongside/shared/insights/member-log';
import { contactBand, contactBands, type ContactBand } from './bands.js';
import { cellOfPeople, type Place, type TrueTable } from './cell.js';
import { isOffered } from './offered-forms.js';

/** T3: for each form, members by contacts given (4 bands) and contacts received (4 bands). */
export const givenByReceived = (logs: readonly MemberLog[]): TrueTable => ({
  id: 'T3',
  cells: forms.flatMap((form) =>
    contactBands.flatMap((given) =>
      contactBands.map((received) =>
        cellOfPeople(
          { kind: kindOf(form, given, received), direction: 'given', form, band: given, subgroup: 'received', subgroup_value: received },
          logs.filter((log) => contactBand(log.given[form]) === given && contactBand(log.received[form]) === received).length,
        ),
      ),
    ),
  ),
});

/** Where a form is not on offer, "nothing either way" holds everybody: leaving it out keeps the size of the place to itself. */
const kindOf = (form: Form, given: ContactBand, received: ContactBand): Place['kind'] => {
  if (isOffered(form)) return 'counted';
  return given === '0' && received === '0' ? 'not-released' : 'structural-zero';
};
