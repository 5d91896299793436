import { Injectable } from '@nestjs/common';
import { Assessment } from '@alongside/shared/safety/assessment';
import { Clock, Database, newId, type Tx } from '#platform';
import { AssessmentEntity } from './assessment.entity.js';

/** What an assessment is about: a post, reply, message or profile, by its id. */
export interface Subject {
  readonly type: string;
  readonly id: string;
}

export interface RecordedAssessment extends Assessment {
  readonly id: string;
  readonly revision: number;
  readonly madeAt: Date;
}

type Row = Omit<AssessmentEntity, 'subjectType' | 'subjectId'>;

@Injectable()
export class Assessments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Keeps an answer inside the work that keeps the text. @returns its id */
  async record(tx: Tx, { type, id: subjectId, revision }: Subject & { readonly revision: number }, assessment: Assessment): Promise<string> {
    const madeAt = this.clock.now();
    const id = newId(madeAt.getTime());
    // Parsed so that nothing but the contract's own fields is ever kept.
    const { support, ...answer } = Assessment.parse(assessment);
    await tx.manager.insert(AssessmentEntity, { id, subjectType: type, subjectId, revision, ...answer, support: support ?? null, madeAt });
    return id;
  }

  /** The answer about the newest revision, or undefined when the text was never assessed. */
  async latest({ type, id }: Subject): Promise<RecordedAssessment | undefined> {
    const row = await this.database.one<Row>(
      `SELECT id, revision, priority, score, content_action AS "contentAction", findings, support,
              pack_version AS "packVersion", model_version AS "modelVersion", made_at AS "madeAt"
       FROM assessment WHERE subject_type = $1 AND subject_id = $2 ORDER BY revision DESC, made_at DESC LIMIT 1`,
      [type, id],
    );
    if (row === undefined) return undefined;
    const { id: assessmentId, revision, madeAt, support, ...answer } = row;
    return { id: assessmentId, revision, madeAt, ...Assessment.parse({ ...answer, ...(support === null ? {} : { support }) }) };
  }
}
