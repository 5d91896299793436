import type { Author } from '@alongside/shared/community/author';
import type { HelpService } from '@alongside/shared/safety/resources';
import { MoreActions } from '../../features/posts/more-actions.js';
import type { Subject } from '../../features/posts/subject.js';
import { ReportButtons } from '../../features/reporting/report-buttons.js';
import { ChangeWords } from '../../features/writing/change-words.js';

interface Props {
  readonly subject: Subject;
  readonly written: { readonly author: Author; readonly mine: boolean; readonly title?: string | undefined; readonly body: string };
  /** Told which places to talk were offered for the new words. */
  readonly onChanged: (support: readonly HelpService[] | undefined) => void;
  readonly onTakenBack: () => void;
}

/** What can be done with words in a thread: one's own can be changed or taken back, others' can be told to a moderator. */
export const ThreadActions = ({ subject, written, onChanged, onTakenBack }: Props) => (
  <MoreActions subject={subject} author={written.author} mine={written.mine} onTakenBack={onTakenBack}>
    {written.mine ? (
      <ChangeWords words={{ type: subject.type, id: subject.id, title: written.title, body: written.body }} onChanged={onChanged} />
    ) : (
      <ReportButtons subject={{ type: subject.type, id: subject.id }} />
    )}
  </MoreActions>
);
