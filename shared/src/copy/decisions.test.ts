import { describe, expect, it } from 'vitest';
import { actionTypes } from '../moderation/decision.js';
import { subjectTypes } from '../moderation/report.js';
import { caseKinds } from '../moderation/states.js';
import { orderWords, reportReasonWords } from './cases.js';
import { decisionWords } from './decisions.js';
import { errorWords } from './error-words.js';
import { noticeWords } from './notices.js';

const decisions = caseKinds.flatMap((kind) =>
  subjectTypes.flatMap((subject) =>
    actionTypes.flatMap((type) => [true, false].map((automatic) => decisionWords({ kind, subject, actions: [type], automatic, guideline: 'Be kind, be yourself', until: '4 December 2026' }))),
  ),
);
const notices = [
  noticeWords['reply-to-post']('Mina'), noticeWords['reply-to-reply']('Mina'), noticeWords.reactions(1, 'post'), noticeWords.reactions(3, 'reply'),
  noticeWords['report-looked-at'](),
];
const everything = [
  ...[...decisions, ...notices].flatMap(({ title, body }) => [title, body]),
  ...Object.values(reportReasonWords),
  ...Object.values(orderWords.risk),
  ...Object.values(errorWords).flatMap(({ title, detail }) => [title, detail]),
];

describe('the words people read about decisions', () => {
  it.each(['violat', 'offend', 'reject', 'strike', 'banned', 'inappropriate', '!'])('never hold “%s”', (word) => {
    expect(everything.filter((words) => words.toLowerCase().includes(word))).toEqual([]);
  });

  it('tell an author nothing of reports', () => {
    expect(decisions.filter(({ title, body }) => /report|told us|worried/i.test(`${title} ${body}`))).toEqual([]);
  });

  it('lead with what matters most, say when it ends, and always leave a way to ask again', () => {
    const told = decisionWords({ kind: 'conduct', subject: 'post', actions: ['message', 'remove', 'pause-member'], automatic: false, until: '4 December 2026' });
    expect(told.title).toBe('A pause from posting');
    expect(told.body).toContain('until 4 December 2026');
    expect(told.body).toContain('ask for another look');
  });
});
