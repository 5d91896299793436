import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { startCommunity, type Community } from '../helpers/start-community.js';

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string; readonly action: string };
}

const file = readFileSync(new URL('../../infra/monitoring/alerts.yml', import.meta.url), 'utf8');
const rules = (parse(file) as { groups: { rules: Rule[] }[] }).groups.flatMap((group) => group.rules);

/** The metrics an expression reads: what is left of it without labels, times and functions. `up` is Prometheus' own. */
const metricsIn = (expr: string): string[] =>
  [...expr.replaceAll(/\{[^}]*\}|\[[^\]]*\]|by \(\w+\)/g, '').matchAll(/\b([a-z][a-z0-9_]*)\b(?!\()/g)]
    .map(([, name]) => name ?? '')
    .filter((name) => name.includes('_'));

describe('the alert rules', () => {
  let community: Community;
  let told: Set<string>;

  beforeAll(async () => {
    community = await startCommunity();
    await fetch(`${community.url}/health/live`);
    const metrics = await fetch(`${community.url}/metrics`);
    told = new Set((await metrics.text()).match(/^\w+(?=[{ ])/gm));
  });
  afterAll(() => community.stop());

  it.each(rules)('$alert leans on what the house tells', ({ expr }) => {
    for (const metric of metricsIn(expr)) expect([...told]).toContain(metric);
    expect(metricsIn(expr).length > 0 || expr.startsWith('up{')).toBe(true);
  });

  it.each(rules)('$alert says what people notice and what to do', ({ annotations, labels }) => {
    expect(annotations.summary).toMatch(/^[A-Z].*\.$/);
    expect(annotations.action).toMatch(/^.{20,}\.$/);
    expect(labels.severity).toMatch(/^(page|ticket)$/);
  });
});
