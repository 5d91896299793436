import { describe, expect, it } from 'vitest';
import { assessWith } from '../assess.js';
import { enGB } from '../packs/en-GB/index.js';
import { compilePack } from './pack.js';
import type { Rule, RuleCase } from './rule.js';
import { comparePriorities } from '@alongside/shared/safety/assessment';

const pack = compilePack(enGB);

/** Every rule this room promises: taking one away must be a decision, not an accident. */
const promised = [
  'AB-01', 'AB-02', 'AB-03', 'AB-04', 'AB-05', 'AB-06',
  'CR-01', 'CR-02', 'CR-03', 'CR-04', 'CR-05', 'CR-06', 'CR-07', 'CR-08', 'CR-09', 'CR-10', 'CR-11', 'CR-12', 'CR-13', 'CR-15',
  'DT-01', 'DT-02', 'DT-03', 'DT-04', 'DT-05', 'DT-06', 'DT-07', 'DT-08', 'DT-09', 'DT-10', 'DT-11', 'DT-12', 'DT-13', 'DT-15',
  'EN-01', 'EN-02', 'EN-03',
  'MT-01', 'MT-02',
  'PI-01', 'PI-02', 'PI-03', 'PI-04', 'PI-05', 'PI-06', 'PI-07', 'PI-08', 'PI-09',
];

/** What is wrong with the answer to one case; nothing when all is well. */
const faults = (rule: Rule, one: RuleCase, used = pack): string[] => {
  const answer = assessWith(used, { title: one.title, body: one.text }, { strict: one.strict ?? false, kind: 'post' });
  const found = answer.findings.some((finding) => finding.rule === rule.id);
  return [
    found === one.fires ? '' : `${rule.id} ${one.fires ? 'says nothing' : 'speaks up'}`,
    one.fires && comparePriorities(answer.priority, rule.priority) > 0 ? `priority is only ${answer.priority}` : '',
    one.priority !== undefined && answer.priority !== one.priority ? `priority is ${answer.priority}, not ${one.priority}` : '',
    one.most !== undefined && comparePriorities(answer.priority, one.most) < 0 ? `priority is ${answer.priority}, sooner than ${one.most}` : '',
    one.action !== undefined && answer.contentAction !== one.action ? `action is ${answer.contentAction}, not ${one.action}` : '',
  ].filter((fault) => fault !== '');
};

it('holds every promised rule', () => {
  expect([...pack.rules.keys()].toSorted()).toEqual(promised);
});

describe.each([...pack.rules.values()])('$id', (rule) => {
  it('has ten or more sentences for it, and ten or more near misses', () => {
    expect(rule.tests.filter(({ fires }) => fires).length).toBeGreaterThanOrEqual(10);
    expect(rule.tests.filter(({ fires }) => !fires).length).toBeGreaterThanOrEqual(10);
    expect(new Set(rule.tests.map(({ title, text }) => `${title} ${text}`)).size).toBe(rule.tests.length);
  });

  it('answers each of its sentences as written down', () => {
    const wrong = rule.tests.flatMap((one) => faults(rule, one).map((fault) => `${one.title ?? ''} ${one.text}: ${fault}`));
    expect(wrong).toEqual([]);
  });

  it('is missed when it is taken away', () => {
    const without = compilePack({ ...enGB, rules: enGB.rules.filter(({ id }) => id !== rule.id) });
    expect(rule.tests.some((one) => faults(rule, one, without).length > 0)).toBe(true);
  });
});
