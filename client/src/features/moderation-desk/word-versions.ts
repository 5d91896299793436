import type { CaseDetail, Evidence } from '@alongside/shared/moderation/case';
import type { Finding } from '@alongside/shared/safety/assessment';

/** The words as they stood at some time, with everything the first reading marked in just these words. */
export interface WordsVersion {
  readonly title: string | null;
  readonly body: string;
  readonly findings: readonly Finding[];
  readonly now: boolean;
  /** Whose doing it was that these words were kept; undefined where only the present tells of them. */
  readonly kept: Pick<Evidence, 'from' | 'at'> | undefined;
}

type Words = Pick<Evidence, 'title' | 'body'>;

const same = (one: Words, other: Words): boolean => one.title === other.title && one.body === other.body;

/** Every wording of a case once, as it reads now first, then the newest kept. */
export const versionsOf = ({ current, evidence }: Pick<CaseDetail, 'current' | 'evidence'>): readonly WordsVersion[] => {
  const kept: WordsVersion[] = [];
  for (const one of evidence.toReversed()) {
    const at = kept.findIndex((version) => same(version, one));
    const known = kept[at];
    if (known === undefined) {
      const now = current !== null && same(one, current);
      kept.push({ title: one.title, body: one.body, findings: one.findings, now, kept: { from: one.from, at: one.at } });
    } else kept[at] = { ...known, findings: together(known.findings, one.findings) };
  }
  if (current !== null && !kept.some(({ now }) => now)) kept.unshift({ title: current.title, body: current.body, findings: [], now: true, kept: undefined });
  return kept.toSorted((one, other) => Number(other.now) - Number(one.now));
};

const nameOf = ({ rule, span }: Finding): string => `${rule} ${span.field} ${span.start} ${span.end}`;

const together = (some: readonly Finding[], more: readonly Finding[]): readonly Finding[] => [
  ...some,
  ...more.filter((finding) => !some.some((known) => nameOf(known) === nameOf(finding))),
];
