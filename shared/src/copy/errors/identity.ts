/** What this room's refusals say. */
export const identityErrorWords = {
  'member.username-taken': {
    title: 'That name is in use',
    detail: 'Somebody here has that name, or one that looks very like it. Please choose another.',
  },
  'member.username-unfit': {
    title: 'Please choose another name',
    detail: 'That name could upset somebody or tell people who you are. Please choose another.',
  },
  'member.username-reserved': {
    title: 'Please choose another name',
    detail: 'That name sounds like the team or a helpline, so people could be misled. Please choose another.',
  },
  'member.about-unfit': {
    title: 'Please change a few words',
    detail: 'Some of this could be hard for others to read, or tell people who you are. Please change it and save again.',
  },
  'member.not-found': { title: 'Not here', detail: 'We could not find that person. They may have left.' },
  'member.self': { title: 'That is you', detail: 'You cannot block or mute yourself.' },
  'member.paused': {
    title: 'Posting is paused for you',
    detail: 'You cannot post or reply just now. You can still get help, see why in your record, and ask us to look again.',
  },
  'password.common': {
    title: 'That password is easy to guess',
    detail: 'Many people use that one, or it is close to your name. Three or four unrelated words make a good one.',
  },
  'password.wrong': { title: 'That was not your password', detail: 'Please type your current password again.' },
  'sign-in.wrong': {
    title: 'That did not match',
    detail: 'The name or the password is not right. Please try again, or use your recovery code.',
  },
  'recovery.wrong': { title: 'That did not match', detail: 'The name or the recovery code is not right. Please check both and try again.' },
  'session.not-found': { title: 'Not here', detail: 'That sign-in has already ended.' },
  'guidelines.not-current': {
    title: 'The guidelines have changed',
    detail: 'There is a newer version. Please read it and agree again.',
  },
  'role.last-admin': { title: 'Somebody must stay admin', detail: 'This is the last admin. Please make somebody else an admin first.' },
} as const;
