/** What becomes of the words. `held` stands for words that nobody else has read yet, or no longer can. */
export const wordsChoiceCopy = {
  leave: { label: 'Leave it as it is', hint: 'It is safe for others to read.' },
  release: { label: 'Show it to everybody', hint: 'It is safe for others to read.' },
  redact: { label: 'Hide a few words', hint: 'The rest stays for everybody to read.' },
  redactHeld: { label: 'Show it with a few words hidden', hint: 'Everybody reads the rest.' },
  hide: { label: 'Take it out of view', hint: 'At once. Its author still sees it and can write it another way.' },
  remove: { label: 'Take it down', hint: 'At once, and it does not come back as it is.' },
} as const;

export const limitChoiceCopy = {
  none: 'No limit',
  '7': 'Read their posts first for 7 days',
  '14': 'Read their posts first for 14 days',
  '28': 'Read their posts first for 28 days',
  pause2: 'A pause from posting for two weeks',
  pause4: 'A pause from posting for a month',
  close: 'Close the account to posting; we look again after half a year',
} as const;

export const decisionCopy = {
  title: 'Five questions',
  needed: {
    legend: '1. Does anything need doing?',
    no: { label: 'No, it is fine' },
    yes: { label: 'Yes' },
    held: 'Yes: nobody else can read this until you choose.',
  },
  safe: {
    legend: '2. Is it safe for other readers?',
    note: { label: 'Put a content note on it', hint: 'So that people can choose when to read it.' },
    noteText: { label: 'The content note', hint: 'A few words, such as “Mentions suicidal feelings”.' },
  },
  redact: {
    lead: 'Select the words to hide, then press the button. With a keyboard: Shift and the arrow keys.',
    body: 'The words',
    heading: 'The title',
    hide: { title: 'Hide what I selected in the title', body: 'Hide what I selected' },
    hideMarked: (words: string) => `Hide “${words}”`,
    nothing: 'Nothing is selected yet.',
    chosen: 'Words that will be hidden',
    back: (words: string) => `Show “${words}” again`,
    preview: 'How it will read',
    stand: '[words hidden]',
  },
  support: {
    legend: '3. What support does the person need?',
    hint: 'Press to put a sentence into your message',
    formal: { label: 'Ask them to keep to the guidelines', hint: 'Stands in their record. Choose the part below.' },
    limit: 'A limit for a while',
    guideline: { label: 'Part of the guidelines this rests on', none: 'None in particular', hint: 'They will be told which.' },
  },
  emergency: {
    legend: '4. Is it an emergency?',
    no: { label: 'No' },
    maybe: { label: 'It may be' },
    title: 'Do not carry this alone',
    lead: 'Hand it to the leads now. They decide with a second person whether to call the emergency services.',
    forLeads: 'Follow the emergency plan in our guidelines: two people agree, share only what is needed, write down what was shared and why, and tell the person afterwards.',
    handOver: 'Hand it to the leads',
    plan: 'Read the plan',
  },
  reply: {
    legend: '5. Where to reply?',
    nowhere: { label: 'No reply needed', hint: 'Others are already there for them, or nothing needs saying.' },
    private: { label: 'Privately, among their notices', hint: 'Only they see it. It comes from the team.' },
    thread: { label: 'In the thread', hint: 'Everybody sees it, with your name and the team mark.' },
    openThread: 'Open the thread to write there',
    message: 'Your message',
    note: { label: 'A note to them', hint: 'Stands beside what we tell them.' },
  },
  preview: {
    title: (name: string) => `What ${name} will read`,
    nothing: 'Nothing. They are not told.',
    written: 'From the team:',
  },
  reason: { label: 'Why, for colleagues', hint: 'Only people on the desk read this. It stays in the history.' },
  decide: 'Decide',
  deciding: 'Deciding',
  deny: 'What you chose does not fit yet',
  faults: {
    nothing: 'Please choose what to do, or say that nothing needs doing.',
    words: 'Please choose what becomes of the words.',
    spans: 'Please mark the words to hide.',
    note: 'Please write the content note.',
    message: 'Please write the message, or choose another place to reply.',
    guideline: 'Please choose the part of the guidelines you ask them to keep to.',
    reason: 'Please say in a line why, so that colleagues can follow.',
  },
} as const;

/** Sentences to begin a message with. They are added to what is written and can be changed. */
export const sentences = {
  care: [
    { label: 'Thinking of you', text: 'We read what you wrote and we are thinking of you.' },
    { label: 'Ask how they are', text: 'How are you right now? You can answer us here.' },
    { label: 'Nothing wrong', text: 'You have done nothing wrong by saying how bad it is.' },
    { label: 'Help at any hour', text: 'If you would like to talk to somebody now, Samaritans are there at any hour on 116 123, free. Our help page lists others, by phone and by text.' },
  ],
  conduct: [
    { label: 'Thank them', text: 'Thank you for being part of this place.' },
    { label: 'Say what touched others', text: 'Some readers may have been hurt by how this was put, though you may not have meant it that way.' },
    { label: 'Another way', text: 'You are welcome to say it another way.' },
    { label: 'Ask how they are', text: 'If things are hard just now, you can tell us here.' },
  ],
} as const;
