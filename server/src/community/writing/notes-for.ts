import { assessedNotes } from '@alongside/shared/copy/what-happens-next';
import type { Assessment } from '@alongside/shared/safety/assessment';

/** The content notes readers see because of what the check found; none unless it asked for a note. */
export const notesFor = ({ findings }: Pick<Assessment, 'findings'>): string[] => {
  const noted = findings.filter(({ action }) => action === 'note');
  return [...new Set(noted.map(({ reason }) => noteOf(reason)))];
};

const noteOf = (reason: string): string => {
  const [family] = reason.split('.');
  if (family === 'detail') return assessedNotes.selfHarm;
  if (family === 'crisis') return assessedNotes.suicide;
  return assessedNotes.other;
};
