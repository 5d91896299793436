import { PairIndex } from './pair-index.js';

/**
 * Who gave to whom, self-events left out. People are numbered from 0; an edge is a distinct ordered pair (giver, recipient).
 * The arrays are parallel, one entry per edge: `firstAt` is the edge's earliest event in unix seconds, `firstOrder` that
 * event's place in the order read (ties in time are settled by it), `reverse` the edge back, or -1.
 */
export interface Graph {
  readonly people: number;
  readonly events: number;
  readonly selfEvents: number;
  readonly contacts: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly weight: readonly number[];
  readonly firstAt: readonly number[];
  readonly firstOrder: readonly number[];
  readonly reverse: Int32Array;
}

const secondsPerDay = 86_400;
/** An edge and a day are packed into one exact double: up to 2^25 edges, days within JavaScript's dates. */
const dayBase = 2 ** 28;
const dayShift = 2 ** 27;

/** Gathers events one by one, in any order of time; holds one entry per edge and one number per event. */
export class GraphBuilder {
  private readonly ids = new Map<string, number>();
  private readonly edges = new PairIndex();
  private readonly weight: number[] = [];
  private readonly firstAt: number[] = [];
  private readonly firstOrder: number[] = [];
  private readonly days: number[] = [];
  private events = 0;
  private selfEvents = 0;

  /** @param at whole unix seconds */
  add(giver: string, recipient: string, at: number): void {
    const order = this.events;
    this.events += 1;
    if (giver === recipient) {
      this.selfEvents += 1;
      return;
    }
    const edge = this.edgeOf(this.personOf(giver), this.personOf(recipient));
    this.weight[edge]! += 1;
    if (at < this.firstAt[edge]!) {
      this.firstAt[edge] = at;
      this.firstOrder[edge] = order;
    }
    this.days.push(edge * dayBase + Math.floor(at / secondsPerDay) + dayShift);
  }

  finish(): Graph {
    const { events, selfEvents, weight, firstAt, firstOrder } = this;
    const { from, to } = this.edges;
    const reverse = Int32Array.from(from, (giver, edge) => this.edges.find(to[edge]!, giver));
    const contacts = countDistinct(this.days);
    return { people: this.ids.size, events, selfEvents, contacts, from, to, weight, firstAt, firstOrder, reverse };
  }

  private personOf(id: string): number {
    const known = this.ids.get(id);
    if (known !== undefined) return known;
    this.ids.set(id, this.ids.size);
    return this.ids.size - 1;
  }

  private edgeOf(giver: number, recipient: number): number {
    const edge = this.edges.add(giver, recipient);
    if (edge === this.weight.length) {
      this.weight.push(0);
      this.firstAt.push(Infinity);
      this.firstOrder.push(0);
    }
    return edge;
  }
}

const countDistinct = (values: readonly number[]): number => {
  const sorted = Float64Array.from(values).toSorted();
  let distinct = 0;
  for (let index = 0; index < sorted.length; index += 1) if (index === 0 || sorted[index] !== sorted[index - 1]) distinct += 1;
  return distinct;
};
