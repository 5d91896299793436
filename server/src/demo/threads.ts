import { carersCorner } from './words/carers-corner.js';
import { lowDays } from './words/low-days.js';
import { newParents } from './words/new-parents.js';
import { nightOwls } from './words/night-owls.js';
import { rainbowRoom } from './words/rainbow-room.js';
import { smallWins } from './words/small-wins.js';
import { theLivingRoom } from './words/the-living-room.js';
import type { DemoThread } from './words/thread.js';
import { worryAndPanic } from './words/worry-and-panic.js';

/** Every made-up thread, by the slug of its space. */
export const demoThreads: Readonly<Record<string, readonly DemoThread[]>> = {
  'the-living-room': theLivingRoom,
  'low-days': lowDays,
  'worry-and-panic': worryAndPanic,
  'small-wins': smallWins,
  'night-owls': nightOwls,
  'carers-corner': carersCorner,
  'new-parents': newParents,
  'rainbow-room': rainbowRoom,
};
