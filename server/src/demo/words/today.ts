import type { Wish } from '@alongside/shared/community/post';

/** What the demo's people say in its last hour. Among it is what moderators are there for, in neutral placeholder words. */
export const todaysPosts: readonly {
  readonly author: string;
  readonly space: string;
  readonly wish: Wish;
  readonly contentNotes: readonly string[];
  readonly title?: string;
  readonly body: string;
  readonly replies: readonly { readonly author: string; readonly body: string }[];
}[] = [
  {
    author: 'tealight',
    space: 'the-living-room',
    wish: 'replies',
    contentNotes: [],
    title: 'Kettle roll call',
    body: 'What is everybody drinking? Mine is a peppermint that has gone cold twice. I keep making it and then forgetting I made it.',
    replies: [
      { author: 'mina_tea', body: 'Builder’s, far too strong, in the mug with the chip. It is my lucky one.' },
      { author: 'oakleaf', body: 'Flask. On a bench. There is a robin giving me a look.' },
    ],
  },
  {
    author: 'oakleaf',
    space: 'low-days',
    wish: 'listening',
    contentNotes: ['Low mood'],
    body: 'Grey today, inside and out. I have got as far as the kitchen chair and that will do for now. No need to fix it, I just wanted to say it somewhere.',
    replies: [{ author: 'mina_tea', body: 'Heard. Glad you said it here. The chair counts.' }],
  },
  {
    author: 'conker',
    space: 'worry-and-panic',
    wish: 'ideas',
    contentNotes: [],
    title: 'Phone calls',
    body: 'I have to ring the surgery at eight tomorrow and my stomach has already started. How do people get through the hold music without hanging up?',
    replies: [],
  },
  {
    author: 'hedgehog_hour',
    space: 'night-owls',
    wish: 'replies',
    contentNotes: ['Mentions suicidal feelings'],
    body: 'I keep thinking everyone would be better off without me and tonight I want to die. I have not got a plan, I am just so tired of it. Is anybody about?',
    replies: [{ author: 'tealight', body: 'I am about. I have had that exact thought at that exact hour. You do not have to be cheerful, just stay and talk if you can.' }],
  },
  {
    author: 'mild_peril',
    space: 'low-days',
    wish: 'replies',
    contentNotes: [],
    body: 'does anyone know which methodterm works best, i just want to know how people do it',
    replies: [],
  },
  {
    author: 'conker',
    space: 'the-living-room',
    wish: 'replies',
    contentNotes: [],
    body: 'If anyone fancies a chat about trains my number is 07700 900123, ring any time after tea.',
    replies: [],
  },
  {
    author: 'mina_tea',
    space: 'small-wins',
    wish: 'sharing',
    contentNotes: [],
    body: 'Opened four letters. FOUR. One of them was only a pizza menu but I am counting it.',
    replies: [{ author: 'oakleaf', body: 'A pizza menu is the hardest kind. Well done you.' }],
  },
];

/** A worry somebody shares with the moderators; `about` is the place of the post in the list above. */
export const todaysReport = {
  author: 'mina_tea',
  about: 1,
  kind: 'worried',
  reason: 'struggling',
  note: 'Not like them to be this quiet. Could somebody look in?',
} as const;
