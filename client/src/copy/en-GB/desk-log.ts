import { reportReasonWords } from '@alongside/shared/copy/cases';
import type { LogEntry } from '@alongside/shared/moderation/case-log';
import type { ActionType } from '@alongside/shared/moderation/decision';
import type { ReportReason } from '@alongside/shared/moderation/report';
import { priorityCopy } from './desk.js';

/** What a decision did, for colleagues, in a few words each. */
export const actionDone: Readonly<Record<ActionType, string>> = {
  'no-action': 'left as it is',
  release: 'shown to everybody',
  hide: 'taken out of view',
  remove: 'taken down',
  redact: 'a few words hidden',
  'content-note': 'content note added',
  message: 'message to the member',
  'formal-notice': 'asked to keep to the guidelines',
  'limit-posting': 'posts are read first',
  'pause-member': 'paused from posting',
  'close-account': 'account closed to posting',
  uphold: 'first decision kept',
  overturn: 'first decision changed',
};

/** What the first reading does when it would rather not show something unseen. */
export const keptBack = 'nobody else can read it for now';

/** What each family of rules looks for; the letters are the start of a rule's name. */
const families: Readonly<Record<string, string>> = {
  CR: 'signs of crisis',
  DT: 'detail that could hurt a reader',
  EN: 'words that push towards harm',
  PI: 'personal details',
  AB: 'unkind or threatening words',
};

const whatRule = (id: string): string => families[id.slice(0, 2)] ?? 'something to look at';

/** Why the machine wrote an entry, from its stable key. */
const because = (reason: string | null): string | undefined => {
  if (reason === null) return undefined;
  const [kind, of = ''] = reason.split(/\.(.*)/s);
  if (kind === 'report') return reportReasonWords[of as ReportReason] ?? undefined;
  if (kind === 'rule') return of === 'none' ? 'Nothing marked.' : `It noticed ${whatRule(of)} (${of}).`;
  if (reason === 'words-changed') return 'The words were changed meanwhile.';
  if (reason === 'words-gone') return 'The words were gone by then.';
  return reason;
};

/** One line of a case's history as a sentence, and what stands under it. */
export const logWords = (entry: LogEntry, who: string): { readonly what: string; readonly more: string | undefined } => {
  const more = because(entry.reason);
  switch (entry.type) {
    case 'opened':
      return { what: entry.reason?.startsWith('report.') ? 'Somebody told us, and the case was opened' : 'The first reading opened the case', more };
    case 'report-joined':
      return { what: 'Somebody else told us about it', more };
    case 'finding-joined':
      return { what: 'The first reading noticed something more', more };
    case 'claimed':
      return { what: `${who} took the case`, more: undefined };
    case 'let-go':
      return { what: entry.by === null ? 'The case went back to the list' : `${who} gave it back`, more: undefined };
    case 'noted':
      return { what: `${who} left a note`, more: undefined };
    case 'waiting-on':
      return { what: `${who} is waiting for an answer`, more };
    case 'wait-ended':
      return { what: 'The wait is over', more };
    case 'escalated':
      return { what: `${who} handed it to the leads`, more: entry.reason ?? undefined };
    case 'target-passed':
      return { what: 'The time for a first look passed', more };
    case 'second-look':
      return { what: `The second reading looked: ${priorityCopy[entry.priority].word.toLocaleLowerCase('en-GB')}`, more };
    case 'decided':
      return { what: `${who} settled it`, more: entry.reason ?? undefined };
    case 'acted-automatically':
      return { what: 'The first reading acted by itself, until a person looks', more: undefined };
    case 'undone':
      return { what: entry.by === null ? 'The decision fell away and the case opened again' : `${who} undid the decision`, more };
    case 'took-effect':
      return { what: 'The decision took effect', more };
  }
};
