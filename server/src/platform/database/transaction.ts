import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Log } from '../logging/log.js';
import type { EventDefinition, PayloadOf } from '../events/define-event.js';
import { Outbox } from '../events/outbox.js';

/** Work in progress: everything done through it is kept together or not at all. */
export interface Tx {
  readonly manager: EntityManager;
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  one<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row | undefined>;
  /** Puts an event into the outbox, to be handed to its listeners after the commit. */
  emit<E extends EventDefinition>(event: E, payload: PayloadOf<E>): Promise<void>;
  /** Runs once the commit is done. It may never run (a crash): only for wake-ups that a sweep would repeat. */
  afterCommit(work: () => Promise<void> | void): void;
}

/** PostgreSQL's words for "somebody else got there first, try again". */
const retryable = new Set(['40001', '40P01']);
const tries = 4;

@Injectable()
export class Transaction {
  constructor(
    private readonly source: DataSource,
    private readonly outbox: Outbox,
    private readonly log: Log,
  ) {}

  /** Runs the work in one transaction with its events; repeats it when PostgreSQL asks for that. */
  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const after: (() => Promise<void> | void)[] = [];
      try {
        const result = await this.source.transaction((manager) => work(this.open(manager, after)));
        for (const step of after) await this.runAfter(step);
        return result;
      } catch (fault) {
        const code = (fault as { code?: string }).code ?? '';
        if (attempt >= tries || !retryable.has(code)) throw fault;
      }
    }
  }

  private open(manager: EntityManager, after: (() => Promise<void> | void)[]): Tx {
    const query = async <Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> => {
      const answer: unknown = await manager.query(sql, [...parameters]);
      // TypeORM answers UPDATE and DELETE with [rows, count].
      if (Array.isArray(answer) && answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number') {
        return answer[0] as Row[];
      }
      return answer as Row[];
    };
    return {
      manager,
      query,
      one: async <Row>(sql: string, parameters: readonly unknown[] = []) => (await query<Row>(sql, parameters))[0],
      emit: (event, payload) => this.outbox.put(query, event, payload),
      afterCommit: (step) => void after.push(step),
    };
  }

  private async runAfter(step: () => Promise<void> | void): Promise<void> {
    try {
      await step();
    } catch (fault) {
      this.log.warn('A wake-up after a commit failed; a sweep will repeat it.', Log.about(fault));
    }
  }
}
