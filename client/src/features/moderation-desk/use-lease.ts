import { useEffect, useRef } from 'react';
import type { Claim } from '@alongside/shared/moderation/case';
import { nowMs } from '../../lib/time/now.js';

const minute = 60_000;
/** A lease with less than this left is renewed, if somebody has done something since `idle`. */
const renewUnder = 6 * minute;
const idle = 5 * minute;
const look = 20_000;

/** Keeps a case for whoever works on it: renewed while they do something on the page, and let run out when they walk away. */
export const useLease = (claim: Claim | undefined, renew: () => void): void => {
  const active = useRef(0);
  const latest = useRef({ claim, renew });
  useEffect(() => {
    latest.current = { claim, renew };
  });
  useEffect(() => {
    const here = () => {
      active.current = nowMs();
    };
    here();
    const signs = ['keydown', 'pointerdown', 'wheel', 'touchmove'] as const;
    for (const sign of signs) addEventListener(sign, here, { passive: true });
    const timer = setInterval(() => {
      const { claim: held, renew: again } = latest.current;
      const now = nowMs();
      if (held?.mine === true && Date.parse(held.until) - now < renewUnder && now - active.current < idle) again();
    }, look);
    return () => {
      clearInterval(timer);
      for (const sign of signs) removeEventListener(sign, here);
    };
  }, []);
};
