import { appCopy } from '../copy/en-GB/app.js';
import { Banner } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { Row } from '../ui/stack.js';
import { ProblemError } from './api/problem-error.js';

/** What could not be fetched or done, with a way to try again. */
export const ProblemNote = ({ error, again }: { error: Error; again?: () => void }) => {
  const { title, detail } = error instanceof ProblemError ? error : appCopy.broken;
  return (
    <Banner title={title} tone="warm" announce="alert">
      <p>{detail}</p>
      {again !== undefined && (
        <Row>
          <Button onClick={again}>{appCopy.tryAgain}</Button>
        </Row>
      )}
    </Banner>
  );
};
