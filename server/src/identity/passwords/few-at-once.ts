/** A queue for work that would starve everything else: at most `places` at once, at most `waiting` behind them. */
export class FewAtOnce {
  private busy = 0;
  private readonly queue: (() => void)[] = [];

  constructor(
    private readonly places: number,
    private readonly waiting: number,
    private readonly full: () => Error,
  ) {}

  /** @throws what `full` makes, when too many wait already */
  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.enter();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  private async enter(): Promise<void> {
    if (this.busy < this.places) {
      this.busy += 1;
      return;
    }
    if (this.queue.length >= this.waiting) throw this.full();
    await new Promise<void>((resolve) => this.queue.push(resolve));
  }

  private leave(): void {
    const next = this.queue.shift();
    // A place is handed on rather than freed, so that nobody newer slips in.
    if (next === undefined) this.busy -= 1;
    else next();
  }
}
