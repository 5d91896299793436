/** A repeatable stream of choices (mulberry32), so that every demo community is the same one. */
export const seededChoice = (seed: number) => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    /** A whole number from 0 up to, not including, `below`. */
    below: (below: number): number => Math.floor(next() * below),
    /** True with the given chance, 0 to 1. */
    chance: (chance: number): boolean => next() < chance,
  };
};

export type SeededChoice = ReturnType<typeof seededChoice>;
