import { useState } from 'react';
import { joinCopy } from '../../copy/en-GB/joining.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Tick } from '../../ui/choice.js';
import { PageHeader } from '../../ui/page-header.js';
import { Row, Stack } from '../../ui/stack.js';
import styles from './recovery-code.module.css';

interface Props {
  readonly name: string;
  readonly code: string;
  readonly onNoted: () => void;
}

/** The recovery code, shown this once. Going on asks for a tick, so that nobody passes it by. */
export const RecoveryCode = ({ name, code, onNoted }: Props) => {
  const [noted, setNoted] = useState(false);
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard?.writeText(code).then(() => setCopied(true), () => undefined);
  return (
    <Stack room="loose">
      <PageHeader title={joinCopy.code.title(name)}>
        <p>{joinCopy.code.lead}</p>
      </PageHeader>
      <Card tone="honey">
        <h2 id="recovery-code">{joinCopy.code.label}</h2>
        <output className={styles['code']} aria-labelledby="recovery-code">
          {code}
        </output>
        <p>{joinCopy.code.hint}</p>
        <Row>
          <Button onClick={copy}>{joinCopy.code.copy}</Button>
          <output>{copied && joinCopy.code.copied}</output>
        </Row>
      </Card>
      <div>
        <Tick label={joinCopy.code.noted} checked={noted} onChange={(event) => setNoted(event.target.checked)} />
      </div>
      <Button look="main" wide disabled={!noted} onClick={onNoted}>
        {joinCopy.code.go}
      </Button>
    </Stack>
  );
};
