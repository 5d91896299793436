// The door of floor 2.
export { JoinMember, type Joined, type Joining } from './accounts/join-member.js';
export { SeedMember, type SeededMember } from './accounts/seed-member.js';
export { SetPassword } from './accounts/set-password.js';
export { IdentityModule } from './identity.module.js';
export { memberJoined, sessionEnded } from './identity.events.js';
export { Limits, type CurrentLimit, type NewLimit } from './limits/limits.js';
export { nameSkeleton } from './names/skeleton.js';
export { Passwords } from './passwords/passwords.js';
export { GrantRole, type Grant } from './roles/grant-role.js';
export { SetRoles } from './roles/set-roles.js';
export { EndSessions } from './sessions/end-sessions.js';
export { Sessions } from './sessions/sessions.js';
