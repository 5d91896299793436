import { nameSkeleton } from './skeleton.js';

const skeletons = (list: string) => list.split(/\s+/).filter(Boolean).map(nameSkeleton);

/** Not even inside a longer name. */
const anywhere = skeletons(`moderator moderation moderating administrator administration samaritan helpline safeguarding counsellor therapist alongside
  childline switchboard papyrus crisisteam supportteam official webmaster`);

/** Not as one of the words a name is made of. */
const asWord = skeletons('mod mods admin admins staff team nhs police system');

/** Written together with one of those, as in "siteadmin", these make a team of it too. */
const besides = skeletons('the site head chief lead super real our peer help support crisis safety care community forum chat');
const runTogether = new RegExp(`^(?:${besides.join('|')})*(?:${asWord.join('|')})(?:${[...asWord, ...besides].join('|')})*$`, 'u');

/** Not as the whole name: services people know, and words the pages themselves use for somebody. */
const asWhole = skeletons(`mind shout shout85258 calm beat pieta aware support help helper anonymous deleted everyone everybody somebody someone
  nobody guest member members user peer me you names current root null undefined abuse security contact info service elefriends`);

/** Whether a name could be taken for the team, the service or a helpline. */
export const soundsLikeStaff = (name: string): boolean => {
  const whole = nameSkeleton(name);
  if (asWhole.includes(whole) || anywhere.some((reserved) => whole.includes(reserved))) return true;
  return name.split(/[\s._'-]+|(?<=\p{Ll})(?=\p{Lu})|\d+$/u).some((word) => runTogether.test(nameSkeleton(word)));
};
