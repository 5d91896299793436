import { useId } from 'react';
import { reasons, type ReasonKey } from '@alongside/shared/safety/reasons';
import type { Field, Finding } from '@alongside/shared/safety/assessment';
import { caseCopy } from '../../copy/en-GB/desk.js';
import { Hidden } from '../../ui/hidden.js';
import { PlainOrder } from '../../ui/plain-list.js';
import { stretchesOf, type Mark } from './mark-text.js';
import type { WordsVersion } from './word-versions.js';
import styles from './marked-words.module.css';

/** One wording, with what the first reading marked underlined, numbered and explained below. */
export const MarkedWords = ({ version }: { version: WordsVersion }) => {
  const findings = version.findings.toSorted((one, other) => one.span.start - other.span.start || other.span.end - one.span.end);
  const marksIn = (field: Field): Mark[] =>
    findings.flatMap(({ span }, at) => (span.field === field ? [{ start: span.start, end: span.end, number: at + 1 }] : []));
  return (
    <div className={styles['words']}>
      {version.title !== null && (
        <p className={styles['title']} dir="auto">
          <Marked text={version.title} marks={marksIn('title')} />
        </p>
      )}
      <p className={styles['body']} dir="auto">
        <Marked text={version.body} marks={marksIn('body')} />
      </p>
      {findings.length > 0 && <Legend findings={findings} />}
    </div>
  );
};

const Marked = ({ text, marks }: { text: string; marks: readonly Mark[] }) =>
  stretchesOf(text, marks).map((stretch) =>
    stretch.marks.length === 0 ? (
      stretch.text
    ) : (
      <mark key={stretch.start} className={styles['mark']}>
        {stretch.text}
        {stretch.ends.map((number) => (
          <sup key={number} className={styles['number']}>
            <Hidden>{caseCopy.words.markEnd} </Hidden>
            {number}
          </sup>
        ))}
      </mark>
    ),
  );

const Legend = ({ findings }: { findings: readonly Finding[] }) => {
  const heading = useId();
  return (
    <div className={styles['legend']}>
      <p id={heading} className={styles['heading']}>
        {caseCopy.words.marked}
      </p>
      <PlainOrder aria-labelledby={heading}>
        {findings.map(({ rule, reason, span }, at) => (
          <li key={`${rule}${span.field}${span.start}`} className={styles['line']}>
            <span className={styles['number']}>{at + 1}</span>
            <span>
              {reasons[reason as ReasonKey] ?? reason} <span className={styles['rule']}>{caseCopy.words.rule(rule)}</span>
            </span>
          </li>
        ))}
      </PlainOrder>
    </div>
  );
};
