import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Reads: one SQL statement in, plain rows out. */
@Injectable()
export class Database {
  constructor(private readonly source: DataSource) {}

  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.source.query(sql, [...parameters]);
  }

  /** The first row, or undefined. */
  async one<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row | undefined> {
    const [row] = await this.query<Row>(sql, parameters);
    return row;
  }
}
