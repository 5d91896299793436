import type { RunningApp } from '../start-app.js';

/** One operator command. `run` answers what to print: rows for people, and the same as JSON with `--json`. */
export interface Command {
  readonly name: string;
  readonly does: string;
  readonly options: Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly does: string; readonly required?: true }>>;
  run(app: RunningApp, options: Readonly<Record<string, string | boolean | undefined>>): Promise<Readonly<Record<string, unknown>>>;
}
