import type { RuleFinding } from '../fusion.js';
import type { AssessContext } from '../stages/stage.js';
import type { Judgement } from './judge.js';

/** Rules about the writer's own thoughts and urges, whose words are also used for what lies behind somebody. */
const mayBeLighter: ReadonlySet<string> = new Set(['CR-04', 'CR-07']);

/** Where the model alone may ask for a person: not for names, and not between two people, where only named rules run. */
const mayRaise: ReadonlySet<AssessContext['kind']> = new Set(['post', 'reply', 'profile']);

/** No rule is sure, but the words are those of people who are not safe: nothing is held, and a person reads it soon. */
const unsaid = (span: NonNullable<Judgement['leading']>): RuleFinding => ({
  rule: 'MT-03',
  reason: 'engine.like-crisis',
  priority: 'P1',
  action: 'allow',
  holdWith: [],
  support: 'urgent',
  weight: 0,
  spans: [span],
});

const isSoon = ({ priority }: RuleFinding): boolean => priority === 'P0' || priority === 'P1';

/** A past crisis, recovery or help received is spoken of too. */
const isBehind = (findings: readonly RuleFinding[]): boolean => findings.some(({ rule }) => rule === 'CR-15');

/**
 * Weighs the model against the rules. It may raise to P1 what they leave lower, and bring one lone P1 finding beside a
 * recovery down to P2; rules have the last word on everything else.
 */
export const weigh = (findings: readonly RuleFinding[], judgement: Judgement | undefined, { kind }: AssessContext): RuleFinding[] => {
  if (judgement === undefined) return [...findings];
  const soon = findings.filter(isSoon);
  if (soon.length === 0) return judgement.leading !== undefined && mayRaise.has(kind) ? [...findings, unsaid(judgement.leading)] : [...findings];
  const [lone] = soon;
  if (!judgement.lowers || !isBehind(findings) || soon.length > 1 || lone?.priority !== 'P1' || !mayBeLighter.has(lone.rule)) return [...findings];
  return findings.map((finding) => (finding === lone ? { ...finding, priority: 'P2' } : finding));
};
