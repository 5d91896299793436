import { Global, Module } from '@nestjs/common';
import { Authenticator } from '#platform';
import { SafetyModule } from '#safety';
import { AgreeToGuidelines } from './accounts/agree-to-guidelines.js';
import { ChangeMe } from './accounts/change-me.js';
import { ChangePassword } from './accounts/change-password.js';
import { JoinMember } from './accounts/join-member.js';
import { KeepMember } from './accounts/keep-member.js';
import { MeController } from './accounts/me.controller.js';
import { MeReads } from './accounts/me.reads.js';
import { MembersController } from './accounts/members.controller.js';
import { RecoverAccount } from './accounts/recover-account.js';
import { SeedMember } from './accounts/seed-member.js';
import { SetPassword } from './accounts/set-password.js';
import { ChoicesController } from './choices/choices.controller.js';
import { ChoiceReads } from './choices/choices.reads.js';
import { SetAside } from './choices/set-aside.js';
import { SetFilters } from './choices/set-filters.js';
import { Limits } from './limits/limits.js';
import { CheckProfileWords } from './names/check-profile-words.js';
import { OfferNames } from './names/offer-names.js';
import { Passwords } from './passwords/passwords.js';
import { GrantRole } from './roles/grant-role.js';
import { RolesController } from './roles/roles.controller.js';
import { SetRoles } from './roles/set-roles.js';
import { BrowserSession } from './sessions/browser-session.js';
import { EndSessions } from './sessions/end-sessions.js';
import { SessionReads } from './sessions/sessions.reads.js';
import { Sessions } from './sessions/sessions.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { SignIn } from './sessions/sign-in.js';
import { StartSession } from './sessions/start-session.js';
import { VainTries } from './sessions/vain-tries.js';

const doors = [Sessions, EndSessions, Passwords, JoinMember, SeedMember, SetPassword, GrantRole, SetRoles, Limits];

/** Floor 2. Global, since platform's guard asks it who is there. */
@Global()
@Module({
  imports: [SafetyModule],
  controllers: [MembersController, SessionsController, MeController, ChoicesController, RolesController],
  providers: [
    ...doors,
    { provide: Authenticator, useExisting: Sessions },
    KeepMember, RecoverAccount, ChangePassword, ChangeMe, AgreeToGuidelines, MeReads,
    StartSession, SignIn, VainTries, SessionReads, BrowserSession,
    CheckProfileWords, OfferNames, SetAside, SetFilters, ChoiceReads,
  ],
  exports: [...doors, Authenticator],
})
export class IdentityModule {}
