import type { CaseDetail } from '@alongside/shared/moderation/case';
import type { LogEntry } from '@alongside/shared/moderation/case-log';

/** A case as somebody has read it. */
export type Read = Pick<CaseDetail, 'case' | 'current' | 'log'>;

export interface Changes {
  readonly entries: readonly LogEntry[];
  /** Whether the words read differently now. */
  readonly words: boolean;
}

/**
 * What is new in a case since somebody read it; undefined while nothing is that a decision should wait for.
 * What they did themselves is no news to them.
 */
export const changesSince = (read: Read, now: Read, memberId: string | undefined): Changes | undefined => {
  const words = read.current?.body !== now.current?.body || read.current?.title !== now.current?.title || read.current?.visibility !== now.current?.visibility;
  const known = new Set(read.log.map(({ id }) => id));
  const entries = now.log.filter(({ id, by }) => !known.has(id) && by?.id !== memberId);
  const newer = read.case.version !== now.case.version && entries.length > 0;
  return newer || words ? { entries, words } : undefined;
};
