import type { FoundContent } from '#community';
import type { Tx } from '#platform';

export interface Original {
  readonly title: string | null;
  readonly body: string;
}

/** The words as they were written, also where some are hidden from readers by now. */
export const originalOf = async (tx: Pick<Tx, 'one'>, { type, id, revision, title, body }: FoundContent): Promise<Original> => {
  const sealed = await tx.one<Original>(
    'SELECT title, body FROM sealed_original WHERE subject_type = $1 AND subject_id = $2 AND revision = $3',
    [type, id, revision],
  );
  return sealed ?? { title, body };
};
