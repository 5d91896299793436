import { waitBand, waitBands } from './bands.js';
import { cellOfCount, type TrueTable } from './cell.js';

/** A post that welcomed replies: whose (as a key), and the hours until another peer first answered them, if anybody did. */
export interface Ask {
  readonly asker: string;
  readonly hoursToReply: number | null;
}

/** T4: posts that welcomed replies, by the time to the first reply to their author from another peer (7). */
export const timeToFirstReply = (asks: readonly Ask[]): TrueTable => ({
  id: 'T4',
  cells: waitBands.map((band) => {
    const inBand = asks.filter((ask) => waitBand(ask.hoursToReply) === band);
    return cellOfCount({ direction: 'received', band }, inBand.length, new Set(inBand.map((ask) => ask.asker)).size);
  }),
});
