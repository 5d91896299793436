import { useRef, useState } from 'react';
import type { CaseDetail } from '@alongside/shared/moderation/case';
import { decisionCopy } from '../../copy/en-GB/desk-decision.js';
import { Button } from '../../ui/button.js';
import { TextArea, TextField } from '../../ui/field.js';
import { PlainList } from '../../ui/plain-list.js';
import { Row, Stack } from '../../ui/stack.js';
import type { HiddenSpan } from './decision-draft.js';
import { hideIn, withSpan } from './hidden-spans.js';
import styles from './redact-words.module.css';

const copy = decisionCopy.redact;

interface Props {
  readonly current: NonNullable<CaseDetail['current']>;
  readonly spans: readonly HiddenSpan[];
  /** Stretches the first reading marked in these words, to be hidden with one press. */
  readonly marked: readonly HiddenSpan[];
  readonly onChange: (spans: readonly HiddenSpan[]) => void;
}

/** Marks words to hide by selecting them, with a mouse, a finger or the keyboard, and shows how the rest will read. */
export const RedactWords = ({ current, spans, marked, onChange }: Props) => {
  const [nothing, setNothing] = useState(false);
  const textOf = (field: HiddenSpan['field']) => (field === 'title' ? (current.title ?? '') : current.body);
  const wordsIn = ({ field, start, end }: HiddenSpan) => textOf(field).slice(start, end);
  const add = (span: HiddenSpan) => {
    setNothing(span.start === span.end);
    if (span.start < span.end) onChange(withSpan(spans, span));
  };
  const offered = marked.filter((mark) => !spans.some(({ field, start, end }) => field === mark.field && start <= mark.start && end >= mark.end));
  return (
    <Stack room="tight">
      <p className={styles['hint']}>{copy.lead}</p>
      {current.title !== null && <Selectable field="title" label={copy.heading} text={current.title} onHide={add} />}
      <Selectable field="body" label={copy.body} text={current.body} onHide={add} />
      {nothing && <p role="alert">{copy.nothing}</p>}
      {offered.length > 0 && (
        <Row>
          {offered.map((mark) => (
            <Button key={`${mark.field}${mark.start}.${mark.end}`} look="quiet" className={styles['offer']} onClick={() => add(mark)}>
              {copy.hideMarked(wordsIn(mark))}
            </Button>
          ))}
        </Row>
      )}
      {spans.length > 0 && (
        <div className={styles['chosen']}>
          <p className={styles['label']}>{copy.chosen}</p>
          <PlainList>
            {spans.map((span) => (
              <li key={`${span.field}${span.start}`}>
                <Button look="quiet" className={styles['offer']} onClick={() => onChange(spans.filter((each) => each !== span))}>
                  {copy.back(wordsIn(span))}
                </Button>
              </li>
            ))}
          </PlainList>
          <p className={styles['label']}>{copy.preview}</p>
          {current.title !== null && <p className={styles['title']}>{hideIn(current.title, 'title', spans, copy.stand)}</p>}
          <p className={styles['preview']}>{hideIn(current.body, 'body', spans, copy.stand)}</p>
        </div>
      )}
    </Stack>
  );
};

interface SelectableProps {
  readonly field: HiddenSpan['field'];
  readonly label: string;
  readonly text: string;
  readonly onHide: (span: HiddenSpan) => void;
}

/** A field that cannot be changed: selecting in one works alike for every kind of input and every reader. */
const Selectable = ({ field, label, text, onHide }: SelectableProps) => {
  const line = useRef<HTMLInputElement>(null);
  const lines = useRef<HTMLTextAreaElement>(null);
  const hide = () => {
    const place = field === 'title' ? line.current : lines.current;
    onHide({ field, start: place?.selectionStart ?? 0, end: place?.selectionEnd ?? 0 });
  };
  return (
    <>
      {field === 'title' ? <TextField ref={line} label={label} readOnly value={text} /> : <TextArea ref={lines} label={label} readOnly value={text} />}
      <div>
        <Button onClick={hide}>{copy.hide[field]}</Button>
      </div>
    </>
  );
};
