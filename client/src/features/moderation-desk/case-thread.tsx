import { useState } from 'react';
import { Link } from 'react-router';
import { isReadable } from '@alongside/shared/community/visibility';
import type { CaseDetail, ThreadItem } from '@alongside/shared/moderation/case';
import { paths } from '../../app/paths.js';
import { caseCopy, queueCopy, visibilityCopy } from '../../copy/en-GB/desk.js';
import { When } from '../../lib/time/when.js';
import { Button } from '../../ui/button.js';
import { classes } from '../../ui/classes.js';
import { PlainOrder } from '../../ui/plain-list.js';
import { Panel } from './panel.js';
import styles from './case-thread.module.css';

const copy = caseCopy.thread;
const around = 3;

/** What was said before and after, as much as is needed to understand the words. */
export const CaseThread = ({ detail }: { detail: CaseDetail }) => {
  const [whole, setWhole] = useState(false);
  const { thread } = detail;
  const at = thread.findIndex(({ id }) => id === detail.case.subject.id);
  const shown = whole ? thread : thread.filter((_, place) => place === 0 || Math.abs(place - at) <= around);
  const post = thread.find(({ type }) => type === 'post');
  if (thread.length === 0) return null;
  return (
    <Panel title={copy.title} quiet aside={post !== undefined && <Link to={paths.post(post.id)}>{copy.open}</Link>}>
      <PlainOrder className={styles['thread']}>
        {shown.map((item) => (
          <li key={item.id} className={classes(styles['item'], item.type === 'reply' && styles['reply'])}>
            <Item item={item} here={item.id === detail.case.subject.id} />
          </li>
        ))}
      </PlainOrder>
      {thread.length === 1 && <p className={styles['quiet']}>{copy.alone}</p>}
      {shown.length < thread.length && <Button onClick={() => setWhole(true)}>{copy.all(thread.length)}</Button>}
    </Panel>
  );
};

const Item = ({ item, here }: { item: ThreadItem; here: boolean }) => (
  <>
    <p className={styles['byline']}>
      <strong>{item.author?.username ?? queueCopy.nobody}</strong> {item.type === 'post' && copy.began} <When at={item.createdAt} />
      {!isReadable(item.visibility) && <span>. {visibilityCopy[item.visibility]}</span>}
    </p>
    {here ? (
      <p className={styles['here']}>{copy.here}</p>
    ) : (
      <>
        {item.title !== null && <p className={styles['title']}>{item.title}</p>}
        <p className={styles['body']} dir="auto">
          {item.body}
        </p>
      </>
    )}
  </>
);
