import { caseCopy } from '../../copy/en-GB/desk.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { Row } from '../../ui/stack.js';
import { LogLines } from './case-log.js';
import type { Changes } from './what-changed.js';
import styles from './case-changed.module.css';

/** What others did to the case since it was read; whoever decides says that they have read it. */
export const CaseChanged = ({ changes, onRead }: { changes: Changes; onRead: () => void }) => (
  <div className={styles['changed']}>
    <Banner title={caseCopy.changed.title} tone="warm" announce="alert">
      <p>{caseCopy.changed.detail}</p>
      {changes.entries.length > 0 && <LogLines log={changes.entries} />}
      {changes.words && <p>{caseCopy.changed.words}</p>}
      <Row>
        <Button onClick={onRead}>{caseCopy.changed.read}</Button>
      </Row>
    </Banner>
  </div>
);
