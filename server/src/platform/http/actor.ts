import type { ErrorCode } from '@alongside/shared/copy/errors';
import type { Role } from '@alongside/shared/identity/permissions';
import type { Act } from '@alongside/shared/kernel/acts';

/** Who is asking: the member, their roles now, and the session they came with. */
export interface Actor {
  readonly memberId: string;
  readonly username: string;
  readonly roles: readonly Role[];
  readonly sessionId: string;
  /** Acts their roles hold but a decision has put aside for now, and the code to refuse them with. */
  readonly withheld?: { readonly acts: readonly Act[]; readonly code: ErrorCode };
}

/** A port: identity tells who a session token belongs to. Undefined for unknown, ended or expired tokens. */
export abstract class Authenticator {
  abstract authenticate(token: string): Promise<Actor | undefined>;
}
