import { useNavigate, useParams, useSearchParams } from 'react-router';
import { anyCan } from '@alongside/shared/identity/permissions';
import { appCopy } from '../../copy/en-GB/app.js';
import { caseCopy } from '../../copy/en-GB/desk.js';
import { CaseDesk } from '../../features/moderation-desk/case-desk.js';
import { CaseHeader } from '../../features/moderation-desk/case-header.js';
import { CaseLog } from '../../features/moderation-desk/case-log.js';
import { CaseNote } from '../../features/moderation-desk/case-note.js';
import { CaseRecord } from '../../features/moderation-desk/case-record.js';
import { CaseThread } from '../../features/moderation-desk/case-thread.js';
import { CaseWords } from '../../features/moderation-desk/case-words.js';
import { useDeskKeys } from '../../features/moderation-desk/desk-keys.js';
import { KeysButton } from '../../features/moderation-desk/keys-sheet.js';
import { searchOf, viewOf } from '../../features/moderation-desk/queue-view.js';
import { useCase } from '../../features/moderation-desk/use-case.js';
import { useNextCase } from '../../features/moderation-desk/use-next-case.js';
import { usePageTitle } from '../../lib/page-title.js';
import { ProblemNote } from '../../lib/problem-note.js';
import { useMe } from '../../lib/session/use-me.js';
import { ButtonLink } from '../../ui/button.js';
import { Loading } from '../../ui/loading.js';
import { paths } from '../paths.js';
import styles from './case-page.module.css';

/** One case on one screen: the words, what is around them, and what to do. */
export const CasePage = () => {
  usePageTitle(caseCopy.page);
  const { id = '' } = useParams();
  const view = viewOf(useSearchParams()[0]);
  const search = searchOf(view);
  const roles = useMe()?.roles ?? [];
  const navigate = useNavigate();
  const { data, error, refetch, isFetchedAfterMount } = useCase(id);
  const next = useNextCase(id, view, anyCan(roles, 'case.claim-escalated'));
  useDeskKeys({
    n: () => next !== undefined && void navigate(paths.deskCase(next.id, search)),
    b: () => void navigate(paths.desk(search)),
  });
  if (data === undefined) return error === null ? <Loading words={appCopy.loading} /> : <ProblemNote error={error} again={() => void refetch()} />;
  return (
    <div className={styles['case']}>
      <div className={styles['top']}>
        <CaseHeader item={data.case} />
        <div className={styles['on']}>
          <KeysButton />
          {next === undefined ? <p className={styles['last']}>{caseCopy.nextNone}</p> : <ButtonLink to={paths.deskCase(next.id, search)}>{caseCopy.next}</ButtonLink>}
        </div>
      </div>
      {error !== null && <ProblemNote error={error} again={() => void refetch()} />}
      <div className={styles['columns']}>
        <div className={styles['words']}>
          <CaseWords detail={data} />
        </div>
        <div className={styles['desk']}>
          <CaseDesk key={id} detail={data} roles={roles} fresh={isFetchedAfterMount} />
        </div>
        <div className={styles['rest']}>
          <CaseThread detail={data} />
          <CaseRecord detail={data} />
          <CaseLog log={data.log} decisions={data.decisions} />
          <CaseNote key={id} caseId={id} />
        </div>
      </div>
    </div>
  );
};
