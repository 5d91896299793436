import type { ErrorCode } from '@alongside/shared/copy/errors';

/** A refusal with a stable code: its status stands in the room's `errors.ts`, its sentence in the copy. */
export class Refused extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: {
      readonly errors?: readonly { path: string; message: string }[];
      readonly retryAfterSeconds?: number;
    } = {},
  ) {
    super(code);
    this.name = 'Refused';
  }
}
