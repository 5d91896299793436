/** How far somebody has got with pressing Shift three times, each within five seconds of the last. */
export interface Presses {
  readonly count: number;
  /** When the last press was, in milliseconds. */
  readonly at: number;
}

export const pressesNeeded = 3;
export const pressWindowMs = 5_000;
export const noPresses: Presses = { count: 0, at: 0 };

/** After Shift was pressed and let go by itself. */
export const shiftPressed = (before: Presses, at: number): Presses =>
  before.count > 0 && at - before.at <= pressWindowMs ? { count: before.count + 1, at } : { count: 1, at };
