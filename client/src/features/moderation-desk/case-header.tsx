import { Link, useLocation } from 'react-router';
import type { CaseItem } from '@alongside/shared/moderation/case';
import { paths } from '../../app/paths.js';
import { caseCopy, queueCopy, stateCopy, subjectCopy } from '../../copy/en-GB/desk.js';
import { useNow } from '../../lib/time/now.js';
import { When } from '../../lib/time/when.js';
import { PageHeader } from '../../ui/page-header.js';
import { Tag } from '../../ui/tag.js';
import { KindMark, PriorityMark } from './case-marks.js';
import { timeLeft } from './time-left.js';
import styles from './case-header.module.css';

/** What the case is, how soon, and what puts it there. */
export const CaseHeader = ({ item }: { item: CaseItem }) => {
  const left = timeLeft(item.dueAt, useNow());
  const { search } = useLocation();
  return (
    <div className={styles['header']}>
      <Link to={paths.desk(search)}>{caseCopy.back}</Link>
      <PageHeader title={caseCopy.title(item.kind, item.about?.username ?? queueCopy.nobody)} />
      <div className={styles['marks']}>
        <PriorityMark priority={item.priority} />
        <KindMark kind={item.kind} />
        {item.state !== 'open' && <Tag>{stateCopy[item.state]}</Tag>}
        {item.state !== 'resolved' && <strong>{left.words}</strong>}
        <span className={styles['quiet']}>
          {subjectCopy[item.subject.type]} {item.space !== null && queueCopy.in(item.space.name)}, <When at={item.openedAt} />
        </span>
      </div>
      <p className={styles['quiet']}>{item.reasons.join(' ')}</p>
    </div>
  );
};
