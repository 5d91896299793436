/**
 * Plain sentences for the reason keys of findings, for moderators and for an author who asks why.
 * They never hold a word of the text or the name of a method.
 */
export const reasons = {
  'crisis.happening-now': 'It reads as if somebody may be hurt or in danger at this moment.',
  'crisis.intent-and-plan': 'It speaks of ending life together with a plan, a time or something to hand.',
  'crisis.goodbye': 'It reads like a goodbye or like putting last things in order.',
  'crisis.active-thoughts': 'It speaks of wanting to die or of thoughts of suicide.',
  'crisis.passive-wish': 'It speaks of wishing not to wake, not to be here, or of others being better off.',
  'crisis.hopeless': 'It speaks of feeling without hope, trapped or a burden.',
  'crisis.self-harm': 'It speaks of self-harm, or of the urge to, now or not long ago.',
  'crisis.somebody-else': 'It speaks of somebody else who may be at risk.',
  'crisis.past-or-recovery': 'It speaks of a hard time in the past, of recovery or of losing somebody.',
  'detail.method-named': 'It names a way of self-harm.',
  'detail.amounts': 'It gives an amount, a thing used or a time together with a way of self-harm.',
  'detail.instructions': 'It explains or compares ways of self-harm.',
  'detail.asks-how': 'It asks about ways of self-harm.',
  'encouragement.urging': 'It pushes somebody towards hurting themselves.',
  'encouragement.pact': 'It looks for company in dying.',
  'personal.phone': 'It holds a phone number.',
  'personal.email': 'It holds an e-mail address.',
  'personal.link': 'It holds a link, a handle or an invite to another place.',
  'personal.address': 'It holds a postcode or an address.',
  'personal.helpline': 'It points to a helpline or a public service.',
  'abuse.insult': 'It insults somebody it speaks to.',
  'abuse.threat': 'It threatens somebody.',
  'abuse.strong-words': 'It has strong words that are aimed at nobody.',
  'engine.unsure': 'The check could not be finished, so a person reads it first.',
} as const;

export type ReasonKey = keyof typeof reasons;
