import { Injectable } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineEvent, newId, OnEvent, Transaction, type EventContext } from '../../../server/src/platform/public.js';
import { eventually } from '../../helpers/eventually.js';
import { cloneDatabase, type TestDatabase } from '../../helpers/test-database.js';
import { openSmallHouse, type SmallHouse } from './small-house.js';

const kettleBoiled = defineEvent({ name: 'kettle.boiled', payload: z.object({ cupId: z.uuid() }) });
const kettleDropped = defineEvent({ name: 'kettle.dropped', payload: z.object({ cupId: z.uuid() }) });

const pour = ({ tx, eventId }: EventContext, cupId: string, by: string) =>
  tx.query('INSERT INTO poured (cup_id, event_id, listener) VALUES ($1, $2, $3)', [cupId, eventId, by]);

@Injectable()
class Steady {
  @OnEvent(kettleBoiled)
  async fillCup({ cupId }: { cupId: string }, context: EventContext): Promise<void> {
    await pour(context, cupId, 'steady');
  }
}

let stumbles = 0;

/** Writes, then falls over: what it wrote must not stay. */
@Injectable()
class Clumsy {
  @OnEvent(kettleBoiled)
  async fillCup({ cupId }: { cupId: string }, context: EventContext): Promise<void> {
    await pour(context, cupId, 'clumsy');
    if (stumbles > 0) {
      stumbles -= 1;
      throw new Error('spilt the words of a person');
    }
  }
}

@Injectable()
class Hopeless {
  @OnEvent(kettleDropped)
  async mend({ cupId }: { cupId: string }, { tx }: EventContext): Promise<void> {
    await tx.query('SELECT $1::uuid', [cupId]);
    throw new Error('cannot be mended');
  }
}

const all = [Steady, Clumsy, Hopeless];
let database: TestDatabase;
let houses: SmallHouse[] = [];

const open = async (options: Parameters<typeof openSmallHouse>[1] = {}) => {
  const house = await openSmallHouse(database.url, { providers: all, ...options });
  houses.push(house);
  return house;
};
const boil = (house: SmallHouse, cupId: string) => house.get(Transaction).run((tx) => tx.emit(kettleBoiled, { cupId }));
const poured = (cupId: string) => database.query<{ listener: string }>('SELECT listener FROM poured WHERE cup_id = $1 ORDER BY listener', [cupId]);
const waiting = async () => Number((await database.query<{ n: string }>('SELECT count(*) AS n FROM outbox_delivery'))[0]?.n);

beforeAll(async () => {
  database = await cloneDatabase();
  await database.query('CREATE TABLE poured (cup_id uuid NOT NULL, event_id uuid NOT NULL, listener text NOT NULL)');
});
afterEach(async () => {
  for (const house of houses) await house.stop();
  houses = [];
  stumbles = 0;
  await database.query('DELETE FROM outbox_event');
});
afterAll(() => database.drop());

describe('an event', () => {
  it('reaches every listener once its transaction is kept', async () => {
    const house = await open();
    const cup = newId();
    await boil(house, cup);
    await eventually(async () => expect(await poured(cup)).toEqual([{ listener: 'clumsy' }, { listener: 'steady' }]));
    await eventually(async () => expect(await waiting()).toBe(0));
  });

  it('never happened when its transaction is not kept', async () => {
    const house = await open();
    const cup = newId();
    const failing = house.get(Transaction).run(async (tx) => {
      await tx.emit(kettleBoiled, { cupId: cup });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await waiting()).toBe(0);
    expect(await poured(cup)).toEqual([]);
  });

  it('is refused at once when its payload is not what was declared', async () => {
    const house = await open();
    await expect(boil(house, 'not an id')).rejects.toThrow();
    expect(await waiting()).toBe(0);
  });

  it('waits in the database while nobody is there to hand it on', async () => {
    const first = await open();
    const cup = newId();
    await first.stop();
    houses = [];
    await database.query('INSERT INTO outbox_event (id, name, payload) VALUES ($1, $2, $3)', [cup, 'kettle.boiled', JSON.stringify({ cupId: cup })]);
    await database.query('INSERT INTO outbox_delivery (event_id, listener) VALUES ($1, $2)', [cup, 'Steady.fillCup']);
    await open();
    await eventually(async () => expect(await poured(cup)).toEqual([{ listener: 'steady' }]));
  });
});

describe('a listener that falls over', () => {
  it('is tried again, leaves nothing of its first try, and does not hold up the others', async () => {
    const house = await open();
    stumbles = 2;
    const cup = newId();
    await boil(house, cup);
    await eventually(async () => expect(await poured(cup)).toEqual([{ listener: 'steady' }]));
    await eventually(async () => expect(await poured(cup)).toEqual([{ listener: 'clumsy' }, { listener: 'steady' }]));
    await eventually(async () => expect(await waiting()).toBe(0));
    expect(stumbles).toBe(0);
  });

  it('is named in the log, its words are not', async () => {
    const house = await open();
    stumbles = 1;
    const cup = newId();
    await boil(house, cup);
    await eventually(async () => expect(await waiting()).toBe(0));
    const line = house.lines.find((text) => text.includes('A listener failed'));
    expect(JSON.parse(line ?? '{}')).toMatchObject({ listener: 'Clumsy.fillCup', attempts: 1, name: 'Error' });
    expect(house.lines.join('\n')).not.toContain('spilt the words');
  });

  it('is tried for ever, each time a little later', async () => {
    const house = await open();
    await house.get(Transaction).run((tx) => tx.emit(kettleDropped, { cupId: newId() }));
    await eventually(async () => {
      const [row] = await database.query<{ attempts: number; wait: string }>(
        'SELECT attempts, extract(epoch FROM next_at - now()) AS wait FROM outbox_delivery',
      );
      expect(row?.attempts).toBeGreaterThanOrEqual(2);
    });
    expect(await waiting()).toBe(1);
  });

  it('that only the next version has is not touched by the last one, though both run', async () => {
    await open({ providers: [Steady] });
    const cup = newId();
    await database.query('INSERT INTO outbox_event (id, name, payload) VALUES ($1, $2, $3)', [cup, 'kettle.boiled', JSON.stringify({ cupId: cup })]);
    await database.query('INSERT INTO outbox_delivery (event_id, listener) VALUES ($1, $2)', [cup, 'Clumsy.fillCup']);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await database.query('SELECT attempts FROM outbox_delivery')).toEqual([{ attempts: 0 }]);
    await open();
    await eventually(async () => expect(await poured(cup)).toEqual([{ listener: 'clumsy' }]));
  });
});

describe('two relays side by side', () => {
  it('hand each event to each listener exactly once, also where one stumbles', async () => {
    const [first, second] = [await open({ kind: 'web' }), await open({ kind: 'worker' })];
    stumbles = 5;
    const cups = Array.from({ length: 60 }, () => newId());
    await Promise.all(cups.map((cup, index) => boil(index % 2 === 0 ? first : second, cup)));
    await eventually(async () => expect(await waiting()).toBe(0), 25_000);
    const rows = await database.query<{ n: string; most: string }>(
      `SELECT count(*) AS n, max(times) AS most FROM (SELECT count(*) AS times FROM poured WHERE cup_id = ANY($1) GROUP BY cup_id, listener) per`,
      [cups],
    );
    expect(rows[0]).toEqual({ n: '120', most: '1' });
  });
});
