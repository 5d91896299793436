import { useCallback, useState } from 'react';
import { dropDraft, keepDraft, keptDraft } from './draft-store.js';

/**
 * What somebody is writing, kept in the browser on every keystroke.
 * @param name what it is a draft of, such as `reply.<post id>`
 * @param blank the draft before anything is written
 */
export const useDraft = <D extends object>(name: string, blank: D) => {
  const [draft, setDraft] = useState<D>(() => ({ ...blank, ...(keptDraft(name) as Partial<D> | undefined) }));
  const change = useCallback(
    (part: Partial<D>) =>
      setDraft((before) => {
        const after = { ...before, ...part };
        keepDraft(name, after);
        return after;
      }),
    [name],
  );
  const clear = useCallback(() => {
    dropDraft(name);
    setDraft(blank);
  }, [name, blank]);
  return { draft, change, clear };
};
