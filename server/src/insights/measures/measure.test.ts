import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GraphBuilder } from './graph.js';
import { measure } from './measure.js';

type Event = readonly [giver: string, recipient: string, at: number];

const day = 86_400;

const measured = (events: readonly Event[]) => {
  const builder = new GraphBuilder();
  for (const event of events) builder.add(...event);
  return measure(builder.finish());
};

describe('measures, worked by hand', () => {
  it('counts a small week', () => {
    // Ann gives to Bo twice on day 0 and once on day 1; Bo gives back to Ann on day 2; Ann gives to Cy on day 0;
    // Cy gives to Di on day 3; Di adds to her own words (a self-event).
    const found = measured([
      ['ann', 'bo', 10],
      ['ann', 'bo', 20],
      ['ann', 'cy', 30],
      ['ann', 'bo', day],
      ['bo', 'ann', 2 * day],
      ['di', 'di', 2 * day],
      ['cy', 'di', 3 * day],
    ]);
    expect(found).toMatchObject({
      people: 4,
      events: 7,
      selfEvents: 1,
      contacts: 5, // ann→bo on two days, ann→cy, bo→ann, cy→di
      edges: 4, // ann→bo, ann→cy, bo→ann, cy→di
      dyads: 3,
      mutualDyads: 1,
      edgeReciprocity: 2 / 4,
      dyadicReciprocity: 1 / 3,
      weightedReciprocity: (1 + 1) / 6, // min(3, 1) in each direction, over 6 events
      bothGaveAndReceived: 3, // ann, bo, cy
      gaveOnly: 0,
      receivedOnly: 1, // di
      topPercentShareGiven: 4 / 6, // ⌈0.04⌉ = one person: ann, with 4 of 6
    });
    // a = 4 / 12; (1/2 − 1/3) / (1 − 1/3) = 1/4
    expect(found.densityCorrectedReciprocity).toBeCloseTo(0.25, 12);
    // given 4, 1, 1, 0 sorted 0 1 1 4: 2(0 + 2 + 3 + 16) / (4 × 6) − 5/4 = 0.5
    expect(found.giniGiven).toBeCloseTo(0.5, 12);
    // received 1, 3, 1, 1 sorted 1 1 1 3: 2(1 + 2 + 3 + 12) / 24 − 5/4 = 0.25
    expect(found.giniReceived).toBeCloseTo(0.25, 12);
    // three pairs were opened (ann→bo, ann→cy, cy→di); bo answered after 2 days less ten seconds
    expect(found.answeredBack).toEqual({ 1: 0, 7: 1 / 3, 28: 1 / 3 });
  });

  it('answers null where there is nothing to divide by', () => {
    const nothing = {
      edgeReciprocity: null,
      dyadicReciprocity: null,
      densityCorrectedReciprocity: null,
      weightedReciprocity: null,
      topPercentShareGiven: null,
      giniGiven: null,
      giniReceived: null,
      answeredBack: { 1: null, 7: null, 28: null },
    };
    expect(measured([])).toMatchObject({ people: 0, events: 0, selfEvents: 0, contacts: 0, edges: 0, dyads: 0, ...nothing });
    expect(measured([['ann', 'ann', 5]])).toMatchObject({ people: 0, events: 1, selfEvents: 1, contacts: 0, ...nothing });
  });

  it('has no density correction where everybody gave to everybody', () => {
    expect(measured([['ann', 'bo', 1], ['bo', 'ann', 2]])).toMatchObject({ edgeReciprocity: 1, densityCorrectedReciprocity: null });
  });

  it('counts an answer exactly as many days later, and not one second after', () => {
    expect(measured([['ann', 'bo', 0], ['bo', 'ann', day]]).answeredBack[1]).toBe(1);
    expect(measured([['ann', 'bo', 0], ['bo', 'ann', day + 1]]).answeredBack[1]).toBe(0);
  });

  it('takes the first read as the first of two in one second, in whatever order the file is', () => {
    expect(measured([['ann', 'bo', 7], ['bo', 'ann', 7]]).answeredBack[1]).toBe(1);
    expect(measured([['bo', 'ann', 9 * day], ['ann', 'bo', 7]]).answeredBack).toEqual({ 1: 0, 7: 0, 28: 1 });
  });

  it('starts a new day at midnight UTC, before 1970 too', () => {
    expect(measured([['ann', 'bo', -1], ['ann', 'bo', 0], ['ann', 'bo', day - 1]]).contacts).toBe(2);
  });
});

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);

/** Everything again, in the slowest and plainest way. */
const naive = (all: readonly Event[]) => {
  const events = all.filter(([giver, recipient]) => giver !== recipient);
  const people = [...new Set(events.flatMap(([giver, recipient]) => [giver, recipient]))];
  const pairs = people.flatMap((i) => people.filter((j) => j !== i).map((j) => [i, j] as const));
  const between = (i: string, j: string) => events.filter(([giver, recipient]) => giver === i && recipient === j);
  const edges = pairs.filter(([i, j]) => between(i, j).length > 0);
  const returned = edges.filter(([i, j]) => between(j, i).length > 0);
  const given = people.map((i) => events.filter(([giver]) => giver === i).length);
  const received = people.map((i) => events.filter(([, recipient]) => recipient === i).length);
  const meanDifference = (amounts: number[]) => {
    const total = amounts.reduce((sum, amount) => sum + amount, 0);
    const differences = amounts.flatMap((x) => amounts.map((y) => Math.abs(x - y))).reduce((sum, difference) => sum + difference, 0);
    return share(differences, 2 * amounts.length * total);
  };
  const first = (i: string, j: string) => between(i, j).toSorted((one, two) => one[2] - two[2])[0];
  const before = (one: Event | undefined, two: Event | undefined) =>
    one !== undefined && (two === undefined || one[2] < two[2] || (one[2] === two[2] && events.indexOf(one) < events.indexOf(two)));
  const opened = edges.filter(([i, j]) => before(first(i, j), first(j, i)));
  const answered = (days: number) =>
    share(opened.filter(([i, j]) => between(j, i).some((event) => event[2] - first(i, j)![2] <= days * day)).length, opened.length);
  const r = share(returned.length, edges.length);
  const a = edges.length / pairs.length;
  const mutual = returned.length / 2;
  return {
    people: people.length,
    events: all.length,
    selfEvents: all.length - events.length,
    contacts: new Set(events.map(([giver, recipient, at]) => JSON.stringify([giver, recipient, Math.floor(at / day)]))).size,
    edges: edges.length,
    dyads: edges.length - mutual,
    mutualDyads: mutual,
    edgeReciprocity: r,
    dyadicReciprocity: share(mutual, edges.length - mutual),
    densityCorrectedReciprocity: r === null || edges.length === pairs.length ? null : (r - a) / (1 - a),
    weightedReciprocity: share(
      edges.map(([i, j]) => Math.min(between(i, j).length, between(j, i).length)).reduce((sum, least) => sum + least, 0),
      events.length,
    ),
    bothGaveAndReceived: people.filter((_, index) => given[index] !== 0 && received[index] !== 0).length,
    gaveOnly: people.filter((_, index) => received[index] === 0).length,
    receivedOnly: people.filter((_, index) => given[index] === 0).length,
    topPercentShareGiven: share(
      given.toSorted((one, two) => two - one).slice(0, Math.ceil(0.01 * people.length)).reduce((sum, amount) => sum + amount, 0),
      events.length,
    ),
    giniGiven: meanDifference(given),
    giniReceived: meanDifference(received),
    answeredBack: { 1: answered(1), 7: answered(7), 28: answered(28) },
  };
};

const rounded = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_, part: unknown) => (typeof part === 'number' ? Number(part.toFixed(9)) : part)));

describe('measures, against the plain way', () => {
  it('agrees on any events', () => {
    const person = fc.constantFrom('ann', 'bo', 'cy', 'di', 'ed', 'flo');
    const at = fc.oneof(fc.integer({ min: -3 * day, max: 40 * day }), fc.constantFrom(0, day, 7 * day, 28 * day));
    fc.assert(
      fc.property(fc.array(fc.tuple(person, person, at), { maxLength: 40 }), (events) => {
        expect(rounded(measured(events))).toEqual(rounded(naive(events)));
      }),
      { numRuns: 300 },
    );
  });
});
