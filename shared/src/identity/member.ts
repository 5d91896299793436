import { z } from 'zod';
import { Id, Instant } from '../kernel/ids.js';
import { line, words } from '../kernel/text.js';
import { Country } from '../safety/resources.js';
import { Role } from './permissions.js';

/** A member as others meet them; `team` marks people who moderate or run the place. */
export const MemberName = z.object({ id: Id, username: z.string(), team: z.boolean() });
export type MemberName = z.infer<typeof MemberName>;

/** A member as they are told about themselves on joining and signing in. */
export const OwnMember = z.object({ id: Id, username: z.string(), roles: z.array(Role) });
export type OwnMember = z.infer<typeof OwnMember>;

export const themes = ['system', 'light', 'dark'] as const;

/** How somebody likes the place to look; kept with the account so that it follows them. */
export const Preferences = z.object({ country: Country, theme: z.enum(themes), hideCounts: z.boolean() });
export type Preferences = z.infer<typeof Preferences>;

export const ChangedPreferences = z.strictObject({
  country: z.enum(Country.options, { error: 'Please choose GB or IE.' }).optional(),
  theme: z.enum(themes, { error: 'Please choose system, light or dark.' }).optional(),
  hideCounts: z.boolean({ error: 'Please answer true or false.' }).optional(),
});

/** What a moderator's decision has put on an account for now. */
export const limitKinds = ['posting-limited', 'paused', 'closed'] as const;
export const LimitKind = z.enum(limitKinds);
export type LimitKind = z.infer<typeof LimitKind>;

/** `until` is null where the limit has no set end. */
export const Limit = z.object({ kind: LimitKind, until: Instant.nullable() });
export type Limit = z.infer<typeof Limit>;

export const memberStates = ['active', 'on-break', 'leaving', 'closed'] as const;
export const MemberState = z.enum(memberStates);
export type MemberState = z.infer<typeof MemberState>;

/** Everything about somebody's own account that their pages need. */
export const Me = OwnMember.extend({
  state: MemberState,
  about: z.string(),
  interests: z.array(z.string()),
  preferences: Preferences,
  joinedAt: Instant,
  hasEmail: z.boolean(),
  /** The newest version of the guidelines they agreed to, and whether it is the one in force. */
  guidelines: z.object({ version: z.string(), current: z.boolean() }),
  limits: z.array(Limit),
});
export type Me = z.infer<typeof Me>;

/** Interests are short tags in lower case; said twice counts once. */
export const Interests = z
  .array(line(30), { error: 'Please give a list of interests.' })
  .max(12, { error: 'Please choose up to 12 interests.' })
  .overwrite((tags) => [...new Set(tags.map((tag) => tag.normalize('NFKC').toLocaleLowerCase('en-GB')))]);

export const About = words(500, 0);

/** Words and topics somebody would rather not see. */
export const Filters = z.object({ words: z.array(z.string()), topics: z.array(z.string()) });
export type Filters = z.infer<typeof Filters>;

const filterList = (most: number) =>
  z
    .array(line(60), { error: 'Please give a list.' })
    .max(most, { error: `Please keep this to ${most} entries.` })
    .overwrite((entries) => [...new Set(entries)]);

export const NewFilters = z.strictObject({ words: filterList(100), topics: filterList(50) });
