import type { ReactNode } from 'react';
import type { ActionType } from '@alongside/shared/moderation/decision';
import type { CaseDetail } from '@alongside/shared/moderation/case';
import { actionDone } from '../../copy/en-GB/desk-log.js';
import { caseCopy, queueCopy } from '../../copy/en-GB/desk.js';
import { fullDay } from '../../lib/time/time-words.js';
import { When } from '../../lib/time/when.js';
import { PlainList } from '../../ui/plain-list.js';
import { Panel } from './panel.js';
import styles from './case-record.module.css';

const copy = caseCopy.record;

/** What a colleague should know of the member, and no more. */
export const CaseRecord = ({ detail: { case: item, record } }: { detail: CaseDetail }) => {
  if (record === null) return null;
  return (
    <Panel title={copy.title(item.about?.username ?? queueCopy.nobody)} quiet>
      <dl className={styles['facts']}>
        <Fact name={copy.joined}>
          <When at={record.joinedAt} />
        </Fact>
        <Fact name={copy.state}>{copy.states[record.state] ?? record.state}</Fact>
        <Fact name={copy.limits}>
          {record.limits.length === 0
            ? copy.noLimits
            : record.limits.map(({ kind, until }) => [copy.limit[kind] ?? kind, until === null ? '' : copy.until(fullDay(until))].join(' ').trim()).join(', ')}
        </Fact>
        <Fact name={copy.decisions}>
          {record.decisions.length === 0 ? (
            copy.none
          ) : (
            <>
              <PlainList>
                {record.decisions.map(({ id, at, actions }) => (
                  <li key={id}>
                    {actions.map((type) => actionDone[type as ActionType]).join(', ')}, <When at={at} />
                  </li>
                ))}
              </PlainList>
              <p>{copy.care}</p>
            </>
          )}
        </Fact>
      </dl>
    </Panel>
  );
};

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt className={styles['name']}>{name}</dt>
    <dd>{children}</dd>
  </div>
);
