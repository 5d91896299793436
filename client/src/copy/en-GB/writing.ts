export const writingCopy = {
  page: 'Write',
  title: 'Write a post',
  lead: 'Say it your way. It does not have to be tidy.',
  wish: { legend: 'What would help?', hint: 'People see this before they reply.' },
  space: { label: 'Where?', hint: 'People in this space will see it.', choose: 'Choose a space' },
  heading: { label: 'A heading' },
  body: { label: 'What would you like to say?', hint: 'You can use *stars* for emphasis, and lists that start with a dash.' },
  notes: {
    legend: 'Content notes',
    hint: 'A content note folds your post, so people can choose when to read it. You never need one for who you are.',
    own: 'Another note',
    suggestions: ['Suicide', 'Self-harm', 'Eating and food', 'Abuse', 'Grief', 'Drink and drugs', 'Panic', 'Hospital'],
  },
  send: 'Post',
  sending: 'Posting',
  needs: {
    wish: 'Please choose what would help.',
    space: 'Please choose a space.',
    body: 'Please write something first.',
  },
  needsTitle: 'Nearly there',
  needsDetail: 'Please look at this first. What you wrote is still here.',
  notSent: { title: 'Not sent yet', again: 'Try again' },
  kept: 'What you write is kept in this tab until you post it or close the tab.',
  keptOwn: 'What you write is kept on this device until you post it.',
  advice: {
    title: 'Before you post',
    about: (part: string) => `About “${part}”`,
    asItIs: 'You can also post it as it is.',
    held: 'You can post it as it is. A moderator will then read it before others do.',
  },
  limited: { title: 'Your posts are read by a moderator first', detail: 'You can write as usual. A moderator looks before others can see it.' },
  paused: { title: 'You are taking a pause from posting', detail: 'You can read, find help, see your notices and ask for another look. Nothing you wrote here is lost.' },
} as const;

export const replyCopy = {
  label: 'Your reply',
  hint: {
    listening: 'They asked for somebody to listen. “I read this, and I hear you” is enough.',
    replies: 'They would like to hear from you. What was it like when something like this happened to you?',
    ideas: 'They would like ideas. What helped you may not help them, so offer it and leave it with them.',
    sharing: 'They are just sharing. Reply if you feel like it.',
  },
  send: 'Reply',
  sending: 'Sending',
  need: 'Please write something first.',
  sent: 'Your reply is here now.',
  answering: (name: string) => `Your answer to ${name}`,
  toPost: 'Reply to the post instead',
} as const;

export const changeCopy = {
  button: 'Change this',
  post: 'Change your post',
  reply: 'Change your reply',
  words: 'Your words',
  hint: 'People see that it was edited, but not what it said before.',
  save: 'Save the change',
} as const;

/** How long a look takes just now, in plain words. */
export const waitCopy = {
  here: 'Moderators are here now.',
  hereWithin: (minutes: string) => `Moderators are here now. When a post needs a look, half are seen within ${minutes}.`,
  away: 'No moderator is here just now.',
  awayUntil: (time: string) => `No moderator is here just now. Somebody is back ${time}.`,
  at: (time: string) => `at ${time}`,
  on: (day: string, time: string) => `on ${day} at ${time}`,
  minutes: (count: number) => (count <= 1 ? 'a minute' : count < 90 ? `${count} minutes` : `${Math.round(count / 60)} hours`),
} as const;
