import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.js';
import { appCopy } from '../../copy/en-GB/app.js';
import { caseCopy } from '../../copy/en-GB/desk.js';
import { call } from '../../lib/api/call.js';
import { undoDecision } from '../../lib/api/desk-calls.js';
import { dropDraft } from '../../lib/drafts/draft-store.js';
import { ProblemNote } from '../../lib/problem-note.js';
import { nowMs } from '../../lib/time/now.js';
import { Button } from '../../ui/button.js';
import { decisionDraftName } from './decision-draft.js';
import { useDeskKeys } from './desk-keys.js';
import { deskKeys } from './desk-query-keys.js';
import { setUndoable, useUndoable, type Undoable } from './undo-store.js';
import styles from './undo-bar.module.css';

/** Ten seconds in which a decision can be taken back, wherever on the desk one has gone since (`u`). */
export const UndoBar = () => {
  const undoable = useUndoable();
  return undoable === undefined ? null : <Bar key={undoable.decisionId} undoable={undoable} />;
};

const Bar = ({ undoable }: { undoable: Undoable }) => {
  const { caseId, decisionId, name, until } = undoable;
  const client = useQueryClient();
  const navigate = useNavigate();
  const left = useSecondsUntil(until);
  const undoing = useMutation({
    mutationFn: () => call(undoDecision, { params: { id: caseId, decisionId } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: deskKeys.case(caseId) });
      setUndoable(undefined);
      void navigate(paths.deskCase(caseId), { state: { undone: true } });
    },
  });
  const over = left <= 0 && !undoing.isPending;
  useEffect(() => {
    if (!over || undoing.error !== null) return;
    // What was typed is only needed while the decision can still come back.
    dropDraft(decisionDraftName(caseId));
    setUndoable(undefined);
  }, [over, undoing.error, caseId]);
  const undo = () => !undoing.isPending && undoing.mutate();
  useDeskKeys({ u: undo });
  if (undoing.error !== null) {
    return (
      <div className={styles['bar']}>
        <ProblemNote error={undoing.error} />
        <Button onClick={() => setUndoable(undefined)}>{appCopy.close}</Button>
      </div>
    );
  }
  return (
    <div className={styles['bar']}>
      <output className={styles['words']}>
        <strong>{caseCopy.undo.done(name)}</strong> {caseCopy.undo.detail}
      </output>
      <Button busy={undoing.isPending} onClick={undo}>
        {caseCopy.undo.button} <span aria-hidden="true">{Math.max(left, 0)}</span>
      </Button>
    </div>
  );
};

const useSecondsUntil = (until: number): number => {
  const [now, setNow] = useState(nowMs);
  useEffect(() => {
    const timer = setInterval(() => setNow(nowMs()), 250);
    return () => clearInterval(timer);
  }, []);
  return Math.ceil((until - now) / 1_000);
};
