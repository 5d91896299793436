/** What this process does: answers people (web), does the machine's work (worker), both on one machine, or runs one operator command (tool). */
export class ProcessKind {
  constructor(private readonly kind: 'web' | 'worker' | 'both' | 'tool') {}

  get works(): boolean {
    return this.kind === 'worker' || this.kind === 'both';
  }

  get serves(): boolean {
    return this.kind === 'web' || this.kind === 'both';
  }

  toString(): string {
    return this.kind;
  }
}
