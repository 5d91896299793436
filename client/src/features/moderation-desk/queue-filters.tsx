import { useNavigate } from 'react-router';
import { caseKinds, caseStates } from '@alongside/shared/moderation/states';
import type { QueueView } from '@alongside/shared/realtime/apply-cases';
import { priorities } from '@alongside/shared/safety/priorities';
import { paths } from '../../app/paths.js';
import { kindCopy, priorityCopy, queueCopy, stateCopy } from '../../copy/en-GB/desk.js';
import { Tick } from '../../ui/choice.js';
import { SelectField } from '../../ui/field.js';
import { searchOf } from './queue-view.js';
import styles from './queue-filters.module.css';

interface ChoiceProps {
  readonly label: string;
  readonly any: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChoose: (value: string | undefined) => void;
}

const Choice = ({ label, any, value, options, onChoose }: ChoiceProps) => (
  <SelectField inline label={label} value={value ?? ''} onChange={(event) => onChoose(event.target.value || undefined)}>
    <option value="">{any}</option>
    {options.map(([each, words]) => (
      <option key={each} value={each}>
        {words}
      </option>
    ))}
  </SelectField>
);

/** Narrows the queue. What is chosen stands in the address, so that it can be kept and shared. */
export const QueueFilters = ({ view }: { view: QueueView }) => {
  const navigate = useNavigate();
  const choose = (part: Readonly<Record<string, string | boolean | undefined>>) =>
    void navigate(paths.desk(searchOf({ ...view, ...part })), { replace: true });
  return (
    <fieldset aria-label={queueCopy.filters} className={styles['filters']}>
      <Choice
        label={queueCopy.kind} any={queueCopy.anyKind} value={view.kind}
        options={caseKinds.map((kind) => [kind, kindCopy[kind].word])} onChoose={(kind) => choose({ kind })}
      />
      <Choice
        label={queueCopy.priority} any={queueCopy.anyPriority} value={view.priority}
        options={priorities.map((priority) => [priority, `${priorityCopy[priority].word} (${priority})`])} onChoose={(priority) => choose({ priority })}
      />
      <Choice
        label={queueCopy.state} any={queueCopy.anyState} value={view.state}
        options={caseStates.map((state) => [state, stateCopy[state]])} onChoose={(state) => choose({ state })}
      />
      <Tick label={queueCopy.mine} checked={view.mine === true} onChange={(event) => choose({ mine: event.target.checked })} />
    </fieldset>
  );
};
