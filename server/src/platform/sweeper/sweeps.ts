import type { Tx } from '../database/transaction.js';

export const SWEEPS = Symbol('sweeps');

/** A sweep looks for something that a lost, late or doubled wake-up would leave behind and puts it right. Answers how many. */
export type Sweep = (tx: Tx) => Promise<number>;

export interface SweepPlan {
  readonly name: string;
  readonly everySeconds: number;
}

/** Marks a provider's method as a sweep, run on the database's clock by one process at a time. */
export const Sweeps =
  (plan: SweepPlan) =>
  (target: object, key: string, descriptor: TypedPropertyDescriptor<Sweep>): void => {
    void target;
    void key;
    Reflect.defineMetadata(SWEEPS, plan, descriptor.value!);
  };
