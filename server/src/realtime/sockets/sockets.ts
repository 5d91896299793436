import { Injectable } from '@nestjs/common';
import type { Connected } from './connected.js';

/** The signed-in sockets of this process. */
@Injectable()
export class Sockets {
  private readonly all = new Map<string, Connected>();

  add(connected: Connected): void {
    this.all.set(connected.id, connected);
  }

  remove(id: string): Connected | undefined {
    const connected = this.all.get(id);
    this.all.delete(id);
    return connected;
  }

  find(id: string): Connected | undefined {
    return this.all.get(id);
  }

  everyone(): Connected[] {
    return [...this.all.values()];
  }

  ofSession(sessionId: string): Connected[] {
    return this.everyone().filter((connected) => connected.sessionId === sessionId);
  }

  countOf(memberId: string): number {
    let count = 0;
    for (const connected of this.all.values()) if (connected.memberId === memberId) count += 1;
    return count;
  }
}
