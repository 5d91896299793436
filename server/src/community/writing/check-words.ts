import { Injectable } from '@nestjs/common';
import type { Assessment } from '@alongside/shared/safety/assessment';
import { Limits } from '#identity';
import { Refused } from '#platform';
import { Safety } from '#safety';
import { notesFor } from './notes-for.js';
import { asOneText, keptFindings, redactParts, type Words } from './parts.js';

/** What was found out about words before they are kept. */
export interface CheckedWords {
  readonly assessment: Assessment;
  /** The words as readers may be shown them. */
  readonly shown: Words;
  /** Content notes the check asks for. */
  readonly assessedNotes: string[];
}

/** Says whether somebody may write just now, and has their words assessed. */
@Injectable()
export class CheckWords {
  constructor(
    private readonly safety: Safety,
    private readonly limits: Limits,
  ) {}

  /**
   * @returns whether a person reads this member's words before others do
   * @throws Refused `member.paused` while they may not write at all
   */
  async mayWrite(memberId: string): Promise<{ limited: boolean }> {
    const kinds = (await this.limits.current(memberId)).map(({ kind }) => kind);
    if (kinds.includes('paused') || kinds.includes('closed')) throw new Refused('member.paused');
    return { limited: kinds.includes('posting-limited') };
  }

  /** Assesses the whole of what somebody wrote, however little of it is new. */
  check(words: Words, context: { strict: boolean; kind: 'post' | 'reply' }): CheckedWords {
    const found = this.safety.assess(asOneText(words), context);
    return {
      assessment: { ...found, findings: keptFindings(found.findings, words) },
      shown:
        found.contentAction === 'redact'
          ? redactParts(words, found.findings, (text, given) => this.safety.redact(text, given))
          : words,
      assessedNotes: notesFor(found),
    };
  }
}
