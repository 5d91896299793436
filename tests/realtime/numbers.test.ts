import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId, Transaction } from '../../server/src/platform/public.js';
import { TopicLog } from '../../server/src/realtime/topic-log/topic-log.js';
import { TopicLogReads } from '../../server/src/realtime/topic-log/topic-log.reads.js';
import { startCommunity, type Community } from '../helpers/start-community.js';

let community: Community;
beforeAll(async () => {
  community = await startCommunity();
});
afterAll(() => community.stop());

const write = (topics: string[], andThen: () => Promise<void> = async () => undefined) =>
  community.get(Transaction).run(async (tx) => {
    await community.get(TopicLog).append({ tx, eventId: newId(), at: new Date() }, { topics, type: 'session.ended', refs: {} });
    await andThen();
  });
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const changeMind = () => Promise.reject(new Error('changed my mind'));

describe('the numbers of a topic', () => {
  it('have no gap and come in the order of commits, with fifty writing at once and some giving up', async () => {
    const reads = community.get(TopicLogReads);
    const seen: number[] = [];
    let last = Infinity;
    const watcher = (async () => {
      while (seen.length < last) {
        for (const { seq } of await reads.after('test:busy', seen.at(-1) ?? 0, 100)) seen.push(seq);
        await pause(2);
      }
    })();
    const writers = Array.from({ length: 50 }, async (_, at) => {
      await write(['test:busy', `test:${at % 3}`], () => pause(at % 5));
      await expect(write(['test:busy'], changeMind)).rejects.toThrow('changed my mind');
      if (at < 45) await write([`test:${at % 3}`, 'test:busy']);
    });
    await Promise.all(writers);
    last = await reads.head('test:busy');
    await watcher;
    expect(last).toBe(95);
    expect(seen).toEqual(Array.from({ length: 95 }, (_, at) => at + 1));
  });

  it('are cleared away after a week, and go on from where they stood', async () => {
    await write(['test:old']);
    await write(['test:old']);
    await community.database.query(`UPDATE topic_log SET at = at - interval '8 days' WHERE topic = 'test:old' AND seq = 1`);
    await community.sweep();
    const reads = community.get(TopicLogReads);
    expect((await reads.after('test:old', 0, 10)).map(({ seq }) => seq)).toEqual([2]);
    expect(await reads.head('test:old')).toBe(2);
  });
});
