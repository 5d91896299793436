import { writingCopy } from '../../copy/en-GB/writing.js';
import { ProblemError } from '../../lib/api/problem-error.js';
import { appCopy } from '../../copy/en-GB/app.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { Row } from '../../ui/stack.js';

/** Says plainly that words were not sent, why, and that they are still here. */
export const NotSent = ({ error, busy, again }: { error: Error; busy: boolean; again: () => void }) => {
  const { title, detail } = error instanceof ProblemError ? error : appCopy.broken;
  const faults = error instanceof ProblemError ? error.faults : [];
  return (
    <Banner title={writingCopy.notSent.title} tone="care" announce="alert">
      <p>
        {title}. {detail}
      </p>
      {faults.map(({ path, message }) => (
        <p key={`${path}${message}`}>{message}</p>
      ))}
      <Row>
        <Button busy={busy} onClick={again}>
          {writingCopy.notSent.again}
        </Button>
      </Row>
    </Banner>
  );
};
