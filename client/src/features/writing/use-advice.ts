import { useEffect, useState } from 'react';
import type { DraftAdvice } from '@alongside/shared/safety/api';
import { call } from '../../lib/api/call.js';
import { checkDraft } from '../../lib/api/other-calls.js';

const pauseMs = 900;
const fewestCharacters = 8;

/**
 * Kind advice on a draft, asked for when the person pauses. Nothing is stored, nothing is held up by it,
 * and when it cannot be had there is simply none.
 */
export const useAdvice = (title: string, body: string): DraftAdvice | undefined => {
  const [advice, setAdvice] = useState<DraftAdvice>();
  const enough = body.trim().length >= fewestCharacters;
  useEffect(() => {
    if (!enough) return undefined;
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      call(checkDraft, { body: { ...(title.trim() === '' ? {} : { title }), body }, signal: leaving.signal }).then(setAdvice, () => undefined);
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [title, body, enough]);
  return enough ? advice : undefined;
};
