/** What this process does: answers people (web), does the machine's work (worker), or both on one machine. */
export class ProcessKind {
  constructor(private readonly kind: 'web' | 'worker' | 'both') {}

  get works(): boolean {
    return this.kind !== 'web';
  }

  get serves(): boolean {
    return this.kind !== 'worker';
  }

  toString(): string {
    return this.kind;
  }
}
