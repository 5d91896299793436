import { reportReasonWords } from '@alongside/shared/copy/cases';
import type { CaseDetail, Evidence } from '@alongside/shared/moderation/case';
import { caseCopy, visibilityCopy } from '../../copy/en-GB/desk.js';
import { When } from '../../lib/time/when.js';
import { PlainList } from '../../ui/plain-list.js';
import { Tag } from '../../ui/tag.js';
import { MarkedWords } from './marked-words.js';
import { Panel } from './panel.js';
import { versionsOf, type WordsVersion } from './word-versions.js';
import styles from './case-words.module.css';

const copy = caseCopy.words;

/** The words a case is about, every wording that was kept, and what people said about them. */
export const CaseWords = ({ detail }: { detail: CaseDetail }) => {
  const versions = versionsOf(detail);
  const { current } = detail;
  return (
    <Panel title={copy.title} aside={current !== null && <span className={styles['quiet']}>{visibilityCopy[current.visibility]}</span>}>
      {detail.case.subject.type === 'member' && <p>{copy.aboutMember}</p>}
      {current === null && detail.case.subject.type !== 'member' && <p>{copy.gone}</p>}
      {current !== null && current.contentNotes.length > 0 && (
        <div>
          <Tag tone="honey">{copy.notes(current.contentNotes)}</Tag>
        </div>
      )}
      {versions.map((version, at) => (
        <OneVersion key={at} version={version} alone={versions.length === 1 && version.now} />
      ))}
      <Told evidence={detail.evidence} />
    </Panel>
  );
};

const OneVersion = ({ version, alone }: { version: WordsVersion; alone: boolean }) => (
  <div className={version.now ? undefined : styles['before']}>
    {!alone && (
      <p className={styles['label']}>
        {version.now ? copy.now : version.kept?.from === 'report' ? copy.report : copy.engine}
        {!version.now && version.kept !== undefined && (
          <>
            , <When at={version.kept.at} />
          </>
        )}
      </p>
    )}
    <MarkedWords version={version} />
  </div>
);

const Told = ({ evidence }: { evidence: readonly Evidence[] }) => {
  const reports = evidence.flatMap(({ id, at, report }) => (report === null ? [] : [{ id, at, ...report }]));
  if (reports.length === 0) return null;
  return (
    <div className={styles['told']}>
      <h3 className={styles['label']}>{copy.told}</h3>
      <PlainList className={styles['reports']}>
        {reports.map(({ id, at, kind, reason, note }) => (
          <li key={id}>
            <strong>{reportReasonWords[reason]}.</strong> {kind === 'worried' ? copy.toldWorried : copy.toldGuidelines}, <When at={at} />.
            {note !== null && note !== '' && <blockquote className={styles['quote']}>{note}</blockquote>}
          </li>
        ))}
      </PlainList>
    </div>
  );
};
