import type { Role } from '@alongside/shared/identity/permissions';

/** Who is asking: the member, their roles now, and the session they came with. */
export interface Actor {
  readonly memberId: string;
  readonly username: string;
  readonly roles: readonly Role[];
  readonly sessionId: string;
}

/** A port: identity tells who a session token belongs to. Undefined for unknown, ended or expired tokens. */
export abstract class Authenticator {
  abstract authenticate(token: string): Promise<Actor | undefined>;
}
