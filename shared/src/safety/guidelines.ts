import { z } from 'zod';

/** The guidelines of one version: sections in reading order, each with short paragraphs. */
export const Guidelines = z.object({
  version: z.string(),
  sections: z.array(z.object({ id: z.string(), title: z.string(), paragraphs: z.array(z.string()).min(1) })).min(1),
});
export type Guidelines = z.infer<typeof Guidelines>;

/** The guidelines in force. People agree to a version by its name, so changed words need a new version. */
export const guidelines: Guidelines = {
  version: '2026-11',
  sections: [
    {
      id: 'being-here',
      title: 'Being here together',
      paragraphs: [
        'This is a place for adults to support each other. You must be 18 or over.',
        'Everyone here both needs something and has something to give. Reading quietly is a good way to take part too.',
        'You choose what to share, what replies you would like, and when to stop. You can step away at any time and come back as you are.',
      ],
    },
    {
      id: 'kindness',
      title: 'Be kind, be yourself',
      paragraphs: [
        'Speak from your own life. What helped you may not help someone else, so offer it and leave them room to choose.',
        'Nobody is judged here for who they are, how they feel or how they cope. Insults, threats and hate are not welcome.',
        'Swearing is fine. Swearing at someone is not.',
        'Please leave medicine doses and treatment to the people who know the person. You can always say what it was like for you.',
      ],
    },
    {
      id: 'hard-things',
      title: 'Talking about hard things',
      paragraphs: [
        'You may say how bad things are. You may say that you want to die or to hurt yourself. You will not be shut out for it.',
        'Please leave out the detail of how. That means ways of self-harm or suicide, amounts, tools, places, pictures and wounds, and also numbers about weight or food. Such detail can put somebody who is reading in danger.',
        'Please never ask for ways, compare them, encourage anyone towards them or look for somebody to do it with.',
        'You can put a content note on a post so that people can choose whether to read it.',
        'If we need to hide a few words to keep readers safe, we tell you which and why, and you can write them another way.',
      ],
    },
    {
      id: 'confidence',
      title: 'What is shared here stays here',
      paragraphs: [
        'Please use a made-up name, and do not share phone numbers, addresses, links to you elsewhere or your full name. We hide such details when we see them.',
        'Please do not copy, photograph or retell what others write, here or anywhere else.',
        'We keep what you tell us to ourselves. We share it only when a life may be in danger, when a child or an adult at risk may be harmed, or when the law says we must. When we can, we tell you first.',
        'Counts of support given and received may be used for research. Your words are not.',
      ],
    },
    {
      id: 'emergencies',
      title: 'When somebody may be in danger',
      paragraphs: [
        'This is not an emergency service. If your life is in danger, call 999 in the UK, or 112 or 999 in Ireland. The help page works at any time, also when you are signed out.',
        'If your words sound as if you might be in danger, we show you where help is and a moderator reads them as soon as one can. We will write to you here and ask how you are.',
        'If we believe a life is at risk right now and you have given us a way to find you, we may call the emergency services. Two people in the team agree on it first whenever there is time. We share only what is needed to reach you, we write down what was shared and why, and we tell you afterwards.',
        'Often we know too little to send anyone. So please do call yourself, or ask someone near you to.',
        'If you are worried about somebody here, use "I am worried about them". It is private and it is never a mark against them.',
      ],
    },
    {
      id: 'moderators',
      title: 'Moderators and what they can do',
      paragraphs: [
        'Moderators are people, and many have been through hard times themselves. The page shows when they are here and how long things wait just now. Outside those hours a post that may be unsafe for readers can stay held until someone is back.',
        'A programme reads each post first. It looks for signs that somebody needs help soon, and for details that could hurt a reader. It can be wrong, and it never decides about a person. People do.',
        'A moderator can write to you, add a content note, hide a few words, hide or take down a post, ask you to pause from posting for a while and, in serious cases, close an account.',
        'Care comes first: being in crisis never counts against you.',
      ],
    },
    {
      id: 'appeals',
      title: 'If you think we got it wrong',
      paragraphs: [
        'Each decision about you or your posts is shown in your record with the reason in plain words.',
        'You can ask for another look. Somebody who did not make the first decision will read it, answer you and, where we got it wrong, put it right.',
        'Help pages, your own data and this record stay open to you, also while you are paused.',
      ],
    },
  ],
};
