import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Assessment, Priority } from '@alongside/shared/safety/assessment';
import type { Country, HelpService } from '@alongside/shared/safety/resources';
import type { Tx } from '#platform';
import { assessWith } from './assess.js';
import { currentPack } from './current-pack.js';
import { supportFor } from './help/support-for.js';
import { Assessments, type RecordedAssessment, type Subject } from './records/assessments.js';
import { redact, type Redacted } from './redact.js';
import type { AssessContext, Text } from './stages/stage.js';
import { warmUp } from './warm-up.js';

/** What the rooms above ask of safety. */
@Injectable()
export class Safety implements OnModuleInit {
  constructor(private readonly assessments: Assessments) {}

  onModuleInit(): void {
    warmUp();
  }

  /** Both answers to a text. Synchronous, local, the same for the same pack; never throws. */
  assess(text: Text, context: AssessContext): Assessment {
    return assessWith(currentPack(), text, context);
  }

  /** The text as readers may see it, and what was hidden. */
  redact(text: Text, assessment: Pick<Assessment, 'findings'>): Redacted {
    return redact(text, assessment);
  }

  /** Keeps an assessment with the text's own transaction. @returns its id */
  record(tx: Tx, subject: Subject & { readonly revision: number }, assessment: Assessment): Promise<string> {
    return this.assessments.record(tx, subject, assessment);
  }

  /** The assessment of the newest revision, or undefined. */
  latest(subject: Subject): Promise<RecordedAssessment | undefined> {
    return this.assessments.latest(subject);
  }

  /** At most three services, best first; empty when nothing calls for them. */
  supportFor(about: Pick<Assessment, 'support'> | Priority, country: Country = 'GB'): HelpService[] {
    return supportFor(about, country);
  }
}
