interface Door {
  /** Columns that hold the words once everything has happened. Exactly these: an empty list means nowhere at all. */
  readonly stands: readonly string[];
  readonly because: string;
}

const kept = (because: string, ...stands: string[]): Door => ({ stands, because });
const gone = (because: string): Door => ({ stands: [], because });

/** Every door that words of people come in by, and where they may stand afterwards. Whatever is not a column here is nowhere. */
export const doors = {
  title: kept('the post; evidence of a report', 'post.title', 'evidence.title'),
  body: kept('the post; evidence of a report', 'post.body', 'evidence.body'),
  note: kept('the author’s own content note', 'post.content_notes'),
  held: kept('a post that was held and then released; evidence of why it was', 'post.body', 'evidence.body'),
  heldreply: kept('a reply that is still held; evidence of why', 'reply.body', 'evidence.body'),
  hiddenbyrule: kept('hidden from readers by the first reading; kept sealed for its author', 'sealed_original.body'),
  hiddenbyteam: kept('hidden from readers by a person; kept sealed, and evidence of the report', 'sealed_original.body', 'evidence.body'),
  reply: kept('the reply', 'reply.body'),
  rewritten: kept('the post as it reads now', 'post.body'),
  rewrittenreply: kept('the reply as it reads now', 'reply.body'),
  once: kept('a post sent twice under one key', 'post.body'),
  reportnote: kept('what a reporter added', 'report.note'),
  reportedwords: kept('a post taken back after it was reported: evidence, under the time limits of evidence', 'evidence.body'),
  casenote: kept('what a colleague noted', 'case_log.note'),
  escalation: kept('why a colleague handed a case on', 'case_log.note'),
  reason: kept('why a person decided', 'case_log.reason', 'decision.reason'),
  notetomember: kept('what the member reads of a decision', 'case_log.note_to_member', 'decision.note_to_member'),
  message: kept('words to the member, part of a decision', 'decision.actions'),
  teamnote: kept('a content note by the team, part of a decision and of the post', 'decision.actions', 'post.added_notes'),
  about: kept('a profile; evidence of a report about its member', 'member.about', 'evidence.body'),
  interest: kept('a profile', 'member.interests'),
  filterword: kept('what a member would rather not see', 'member.filter_words'),
  filtertopic: kept('what a member would rather not see', 'member.filter_topics'),
  spacename: kept('how a space is set up', 'space.name'),
  spaceabout: kept('how a space is set up', 'space.about'),
  spacewords: kept('how a space is set up', 'space.decisions'),
  spaceguidelines: kept('how a space is set up', 'space.guidelines'),
  releasereason: kept('why a release was made again, told to its readers', 'release.reason', 'release.how_made', 'release_file.bytes'),
  draft: gone('drafts are checked and forgotten'),
  drafttitle: gone('drafts are checked and forgotten'),
  firstversion: gone('rewritten before anybody reported it'),
  firstreply: gone('rewritten before anybody reported it'),
  takenback: gone('taken back by its author'),
  takenbackreply: gone('taken back by its author'),
  reused: gone('refused: its key was used for something else'),
  refused: gone('refused: too long'),
  field: gone('refused: nobody knows this field'),
  unreadable: gone('refused: not JSON'),
  failed: gone('refused by the database itself, which says so with all it was given'),
  query: gone('part of an address'),
  cursor: gone('part of an address'),
  path: gone('part of an address'),
  device: gone('a browser’s own description: only its kind is kept'),
  password: gone('only a slow hash is kept'),
  newpassword: gone('only a slow hash is kept'),
  lastpassword: gone('only a slow hash is kept'),
  wrongpassword: gone('a try in vain'),
  wrongname: gone('a try in vain: only a digest is kept, to count them'),
  wrongcode: gone('a try in vain'),
  email: gone('sealed under a key that is not in the database'),
  socketname: gone('a request nobody knows'),
  topic: gone('a topic nobody knows'),
  wrongtoken: gone('a session nobody has'),
} as const satisfies Record<string, Door>;

export type DoorName = keyof typeof doors;

/** Letters that come in by one door and by no other. */
export const wordsOf = (door: DoorName): string => `zq${door}qz`;
