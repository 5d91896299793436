import type { Schema } from '#platform';
import { Consent } from './accounts/consent.entity.js';
import { Credential } from './accounts/credential.entity.js';
import { MemberEmail } from './accounts/member-email.entity.js';
import { Member } from './accounts/member.entity.js';
import { Block } from './choices/block.entity.js';
import { Mute } from './choices/mute.entity.js';
import { MemberLimit } from './limits/member-limit.entity.js';
import { Identity1763600200000 } from './migrations/1763600200000-identity.js';
import { RoleGrant } from './roles/role-grant.entity.js';
import { Session } from './sessions/session.entity.js';
import { SignInTry } from './sessions/sign-in-try.entity.js';

export const identitySchema = {
  entities: [Member, Credential, MemberEmail, Consent, Session, SignInTry, RoleGrant, MemberLimit, Block, Mute],
  migrations: [Identity1763600200000],
} satisfies Schema;
