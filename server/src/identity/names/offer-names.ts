import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { makeNames } from './offered-names.js';
import { nameSkeleton } from './skeleton.js';

const offered = 3;
/** Asked for at once, so that three free ones are nearly always among them. */
const tried = 12;

/** Names for people who would rather not think one up. */
@Injectable()
export class OfferNames {
  constructor(private readonly database: Database) {}

  /** Up to three names that nobody has at this moment. */
  async run(): Promise<string[]> {
    const names = makeNames(tried, randomInt);
    const taken = await this.database.query<{ skeleton: string }>('SELECT skeleton FROM member WHERE skeleton = ANY($1)', [
      names.map(nameSkeleton),
    ]);
    const known = new Set(taken.map((row) => row.skeleton));
    return names.filter((name) => !known.has(nameSkeleton(name))).slice(0, offered);
  }
}
