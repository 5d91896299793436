import { z } from 'zod';
import { Id } from '../kernel/ids.js';
import { line, words } from '../kernel/text.js';

/** A space's name in addresses: small letters, digits and single hyphens. */
export const Slug = z
  .string({ error: 'Please give the short name of a space.' })
  .max(60, { error: 'Please keep this to 60 characters.' })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'Please use small letters, digits and single hyphens.' });

export const Level = z.enum(['high', 'medium', 'low']);
export type Level = z.infer<typeof Level>;

/** How people join. Open spaces can be read and written in by every member; the others by their own members. */
export const Joining = z.enum(['open', 'request', 'invitation']);
export type Joining = z.infer<typeof Joining>;

/** Who leads: peers, peers and staff, staff who share the identity or experience, other staff, or a mix that changes. */
export const LedBy = z.enum(['peers', 'peers-and-staff', 'staff-same-identity', 'staff', 'mixed']);
export type LedBy = z.infer<typeof LedBy>;

export const Focus = z.enum(['sharing-experience', 'social', 'activity', 'educational']);
export type Focus = z.infer<typeof Focus>;

/** Whom a space is for. It says who belongs; `joining` says how they come in. */
export const MembersBy = z.enum(['everyone', 'diagnosis', 'identity', 'carers', 'recovery-stage', 'training']);
export type MembersBy = z.infer<typeof MembersBy>;

/**
 * The five key decisions a space is set up with: a value that can be compared between spaces, and where a value
 * says too little, one line in the space's own words.
 */
export const Decisions = z.strictObject({
  facilitation: Level,
  leadership: z.strictObject({
    by: LedBy,
    trained: z.boolean(),
    paid: z.enum(['paid', 'voluntary', 'both']),
    words: line(160),
  }),
  focus: Focus,
  membership: z.strictObject({ by: MembersBy, words: line(160) }),
  support: Level,
});
export type Decisions = z.infer<typeof Decisions>;

/** Foundations a space adds to the six values everyone shares. */
export const AddedValue = z.enum(['trust', 'family-centred']);
export type AddedValue = z.infer<typeof AddedValue>;

const settings = {
  name: line(60),
  about: words(400),
  joining: Joining,
  /** Strict spaces take the more careful of a rule's two answers. */
  strict: z.boolean().default(false),
  decisions: Decisions,
  guidelines: words(1_000, 0).default(''),
  values: z.array(AddedValue).max(2).default([]),
};

/** Everything a space is set up with but its slug, which stands in the address. */
export const SpaceSettings = z.strictObject(settings);
export type SpaceSettings = z.infer<typeof SpaceSettings>;

export const CreateSpace = z.strictObject({ slug: Slug, ...settings });
/** As written by whoever sets a space up: defaults may be left out. */
export type CreateSpace = z.input<typeof CreateSpace>;

/** Where the reader stands with a space. */
export const Membership = z.enum(['none', 'requested', 'member']);
export type Membership = z.infer<typeof Membership>;

/** `form` is how support given here is counted: an open space is the community, one with a membership is a group. */
export const Space = z.object({
  id: Id,
  slug: z.string(),
  name: z.string(),
  about: z.string(),
  joining: Joining,
  strict: z.boolean(),
  form: z.enum(['community', 'group']),
  decisions: Decisions,
  guidelines: z.string(),
  values: z.array(AddedValue),
  membership: Membership,
});
export type Space = z.infer<typeof Space>;
