import type { CaseDetail, CaseItem } from '@alongside/shared/moderation/case';
import type { Person } from '../../helpers/person.js';
import type { Community } from '../../helpers/start-community.js';

/** Words that the first reading holds, and words that it leaves alone. */
export const heldWords = 'does anyone know the best way to methodterm';
export const calmWords = 'The kettle has gone and so have I.';

/** The case of a subject in a moderator's queue. */
export const caseOf = async (community: Community, moderator: Person, subject: { id: string }): Promise<CaseItem> => {
  await community.settle();
  const { body } = await moderator.get<{ items: CaseItem[] }>('/moderation/cases?limit=50');
  const found = body.items.find((item) => item.subject.id === subject.id);
  if (found === undefined) throw new Error('there is no live case of this subject');
  return found;
};

export const detailOf = async (moderator: Person, { id }: { id: string }): Promise<CaseDetail> => (await moderator.get<CaseDetail>(`/moderation/cases/${id}`)).body;

/** Decides on the version as it stands. */
export const decides = async (moderator: Person, theCase: { id: string }, actions: unknown[], more: Record<string, unknown> = {}) => {
  const { version } = (await detailOf(moderator, theCase)).case;
  return moderator.ask('POST', `/moderation/cases/${theCase.id}/decisions`, { actions, reason: 'Read in full.', expectedVersion: version, ...more });
};

/** Lets the ten seconds of every decision be over, by the database's clock. */
export const tenSecondsLater = async (community: Community): Promise<void> => {
  await community.database.query(
    `UPDATE decision SET takes_effect_at = takes_effect_at - interval '10 seconds' WHERE applied_at IS NULL AND undone_at IS NULL`,
  );
  await community.sweep();
  await community.settle();
};
