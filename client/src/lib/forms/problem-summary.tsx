import { appCopy } from '../../copy/en-GB/app.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { ProblemError } from '../api/problem-error.js';

/**
 * What the server could not do with a form, in its own words.
 * @param fields ids of the controls by the path the server names
 */
export const ProblemSummary = ({ error, fields = {} }: { error: Error | null; fields?: Readonly<Record<string, string>> }) => {
  if (error === null) return null;
  if (!(error instanceof ProblemError)) return <ErrorSummary title={appCopy.broken.title} detail={appCopy.broken.detail} />;
  const faults = error.faults.map(({ path, message }) => {
    const field = fields[path.split('.')[0] ?? ''];
    return field === undefined ? { message } : { field, message };
  });
  return <ErrorSummary title={error.title} detail={error.detail} faults={faults} />;
};
