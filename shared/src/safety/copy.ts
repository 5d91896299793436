import type { ReasonKey } from './reasons.js';

/** What stands in brackets where words are hidden from readers. */
export const hiddenWords: Readonly<Record<ReasonKey, string>> = {
  'crisis.happening-now': 'words hidden',
  'crisis.intent-and-plan': 'words hidden',
  'crisis.goodbye': 'words hidden',
  'crisis.active-thoughts': 'words hidden',
  'crisis.passive-wish': 'words hidden',
  'crisis.hopeless': 'words hidden',
  'crisis.self-harm': 'words hidden',
  'crisis.somebody-else': 'words hidden',
  'crisis.past-or-recovery': 'words hidden',
  'detail.method-named': 'detail hidden',
  'detail.amounts': 'detail hidden',
  'detail.instructions': 'detail hidden',
  'detail.asks-how': 'question about detail hidden',
  'encouragement.urging': 'unsafe words hidden',
  'encouragement.pact': 'unsafe words hidden',
  'personal.phone': 'phone number hidden',
  'personal.email': 'e-mail address hidden',
  'personal.link': 'link hidden',
  'personal.address': 'address hidden',
  'personal.helpline': 'helpline',
  'abuse.insult': 'harsh words hidden',
  'abuse.threat': 'harsh words hidden',
  'abuse.strong-words': 'words hidden',
  'engine.unsure': 'words hidden',
};

/** Kind advice while writing, by reason. A reason without words gives no advice: nobody is nudged for saying how they are. */
export const draftAdvice: Partial<Readonly<Record<ReasonKey, string>>> = {
  'detail.method-named': 'Some readers may be having a hard time too. Leaving out how it is done keeps them safer.',
  'detail.amounts': 'Amounts and ways can put a reader in danger. We will hide this part, or you can put it another way.',
  'detail.instructions': 'Telling how it is done can put a reader in danger. Could you say how you feel instead?',
  'detail.asks-how': 'People here cannot answer questions about ways to do it. They do want to hear how you are.',
  'encouragement.urging': 'Someone reading this may be close to the edge. Words of care may reach them better.',
  'encouragement.pact': 'You do not have to be alone with this. People here can listen, and help is open now.',
  'personal.phone': 'Anyone here can read this, so we hide phone numbers.',
  'personal.email': 'Anyone here can read this, so we hide e-mail addresses.',
  'personal.link': 'Anyone here can read this, so we hide links and names from other places.',
  'personal.address': 'Anyone here can read this, so we hide addresses.',
  'abuse.insult': 'This may hurt the person who reads it. Would you like to say it another way?',
  'abuse.threat': 'This reads like a threat. A moderator looks at it before anyone else can see it.',
};
