import type { ErrorCode } from '@alongside/shared/copy/errors';
import { kernelErrorWords } from '@alongside/shared/copy/errors/kernel';
import type { Problem } from '@alongside/shared/kernel/problem';
import { connectionCopy } from '../../copy/en-GB/connection.js';

interface Words {
  readonly title: string;
  readonly detail: string;
}

/**
 * A refusal as a page shows it: a stable code, a short heading, a plain sentence, and what to change where that is known.
 * The words are those of the shared table, as the server sent them with the code; only faults that come without an answer
 * need words of their own here, so the whole table does not travel to every phone.
 */
export class ProblemError extends Error {
  readonly title: string;
  readonly detail: string;

  constructor(
    readonly code: ErrorCode | 'no-connection',
    readonly status: number,
    words: Words,
    readonly faults: readonly { readonly path: string; readonly message: string }[] = [],
  ) {
    super(code);
    this.name = 'ProblemError';
    this.title = words.title;
    this.detail = words.detail;
  }

  /** What needs changing in one field of what was sent. */
  faultOf(path: string): string | undefined {
    return this.faults.find((fault) => fault.path === path || fault.path.startsWith(`${path}.`))?.message;
  }
}

/** The server could not be reached at all. */
export const noConnection = (): ProblemError => new ProblemError('no-connection', 0, connectionCopy.noConnection);

/** Whether an error is this refusal. */
export const isProblem = (error: unknown, code: ProblemError['code']): boolean => error instanceof ProblemError && error.code === code;

/** Reads a refused answer. One that is no problem document, as a proxy may give, is a fault of ours. */
export const problemOf = async (response: Response): Promise<ProblemError> => {
  const body = (await response.json().catch(() => undefined)) as Partial<Problem> | undefined;
  const { code, title, detail, errors } = body ?? {};
  if (code !== undefined && title !== undefined && detail !== undefined) {
    return new ProblemError(code as ErrorCode, response.status, { title, detail }, errors);
  }
  const fallback = response.status >= 502 ? 'service.away' : 'server.fault';
  return new ProblemError(fallback, response.status, kernelErrorWords[fallback]);
};
