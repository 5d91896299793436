const empty = -1;
/** Two odd multipliers that spread neighbouring numbers over the table (Knuth's, and one of xxHash). */
const spread = [0x9e3779b1, 0x85ebca6b] as const;

/**
 * Numbers pairs of people 0, 1, 2, ... as they first come. A table of plain numbers with open addressing: several times
 * faster at millions of pairs than a `Map` keyed by them.
 */
export class PairIndex {
  readonly from: number[] = [];
  readonly to: number[] = [];
  private slots = new Int32Array(1 << 10).fill(empty);

  /** The pair's number, or -1 if it never came. */
  find(from: number, to: number): number {
    return this.slots[this.slotOf(from, to)]!;
  }

  /** The pair's number, a new one if it never came. */
  add(from: number, to: number): number {
    const slot = this.slotOf(from, to);
    const known = this.slots[slot]!;
    if (known !== empty) return known;
    const made = this.from.length;
    this.from.push(from);
    this.to.push(to);
    this.slots[slot] = made;
    if (this.from.length * 2 > this.slots.length) this.grow();
    return made;
  }

  private slotOf(from: number, to: number): number {
    const mask = this.slots.length - 1;
    const mixed = Math.imul(from, spread[0]) ^ Math.imul(to, spread[1]);
    for (let slot = (mixed ^ (mixed >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const pair = this.slots[slot]!;
      if (pair === empty || (this.from[pair] === from && this.to[pair] === to)) return slot;
    }
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 4).fill(empty);
    for (let pair = 0; pair < this.from.length; pair += 1) this.slots[this.slotOf(this.from[pair]!, this.to[pair]!)] = pair;
  }
}
