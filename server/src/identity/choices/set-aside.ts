import { Injectable } from '@nestjs/common';
import { Clock, Refused, Transaction, type Tx } from '#platform';

/** The two ways of setting somebody aside, and where each is kept. */
const tables = {
  block: { table: 'block', chooser: 'blocker_id', other: 'blocked_id' },
  mute: { table: 'mute', chooser: 'member_id', other: 'muted_id' },
} as const;

export type Way = keyof typeof tables;
export const tableOf = (way: Way) => tables[way];

/** Blocks and mutes: chosen and taken back without a word to the other person. */
@Injectable()
export class SetAside {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Done twice it is done once. @throws Refused `member.self`, `member.not-found` */
  async choose(way: Way, memberId: string, otherId: string): Promise<void> {
    if (memberId === otherId) throw new Refused('member.self');
    const { table, chooser, other } = tables[way];
    await this.transaction.run(async (tx) => {
      if (!(await exists(tx, otherId))) throw new Refused('member.not-found');
      await tx.query(`INSERT INTO ${table} (${chooser}, ${other}, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, [
        memberId,
        otherId,
        this.clock.now(),
      ]);
    });
  }

  /** Nothing to take back is fine. */
  async takeBack(way: Way, memberId: string, otherId: string): Promise<void> {
    const { table, chooser, other } = tables[way];
    await this.transaction.run((tx) => tx.query(`DELETE FROM ${table} WHERE ${chooser} = $1 AND ${other} = $2`, [memberId, otherId]));
  }
}

/** Held until the commit, so that nobody is blocked who leaves in the same moment. */
const exists = async (tx: Tx, memberId: string): Promise<boolean> =>
  (await tx.one('SELECT id FROM member WHERE id = $1 FOR KEY SHARE', [memberId])) !== undefined;
