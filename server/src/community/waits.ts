import { Injectable } from '@nestjs/common';
import type { Priority } from '@alongside/shared/safety/assessment';

type WaitSource = (priority: Priority) => Promise<number | undefined>;

/** A port: the room that keeps the queue tells how long people of one priority wait just now, in minutes. */
@Injectable()
export class Waits {
  private source: WaitSource = async () => undefined;

  /** Called once, at start, by the room that knows. */
  register(source: WaitSource): void {
    this.source = source;
  }

  /** Minutes until a person is likely to look, or undefined when nobody can honestly say. */
  async minutes(priority: Priority): Promise<number | undefined> {
    return this.source(priority);
  }
}
