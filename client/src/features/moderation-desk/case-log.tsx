import type { LogEntry } from '@alongside/shared/moderation/case-log';
import type { Decision } from '@alongside/shared/moderation/decision';
import { actionDone, keptBack, logWords } from '../../copy/en-GB/desk-log.js';
import { caseCopy } from '../../copy/en-GB/desk.js';
import { When } from '../../lib/time/when.js';
import { useMe } from '../../lib/session/use-me.js';
import { PlainOrder } from '../../ui/plain-list.js';
import { Panel } from './panel.js';
import styles from './case-log.module.css';

/** What has happened to the case, oldest first, as colleagues would tell it. */
export const CaseLog = ({ log, decisions }: { log: readonly LogEntry[]; decisions: readonly Decision[] }) => (
  <Panel title={caseCopy.log.title} quiet>
    <LogLines log={log} decisions={decisions} />
  </Panel>
);

/** @param decisions those of the case, so that what was done by itself can be told; both lists run from old to new */
export const LogLines = ({ log, decisions = [] }: { log: readonly LogEntry[]; decisions?: readonly Decision[] }) => {
  const mine = useMe()?.id;
  const automatic = decisions.filter((decision) => decision.automatic).toSorted((one, other) => one.at.localeCompare(other.at));
  const acted = log.filter(({ type }) => type === 'acted-automatically');
  const doneBy = (entry: LogEntry) => automatic[acted.indexOf(entry)]?.actions.map(({ type }) => (type === 'hide' ? keptBack : actionDone[type])).join(', ');
  return (
    <PlainOrder className={styles['log']}>
      {log.map((entry) => (
        <li key={entry.id} className={styles['entry']}>
          <Line entry={entry} did={doneBy(entry)} who={entry.by === null ? caseCopy.log.nobody : entry.by.id === mine ? caseCopy.log.you : entry.by.username} />
        </li>
      ))}
    </PlainOrder>
  );
};

const Line = ({ entry, did, who }: { entry: LogEntry; did: string | undefined; who: string }) => {
  const { what, more = did } = logWords(entry, who);
  return (
    <>
      <p>
        {what}, <span className={styles['when']}><When at={entry.at} /></span>
      </p>
      {more !== undefined && <p className={styles['more']}>{more}</p>}
      {entry.note !== null && <p className={styles['note']}>{entry.note}</p>}
      {entry.noteToMember !== null && <p className={styles['note']}>{caseCopy.log.toMember(entry.noteToMember)}</p>}
    </>
  );
};
