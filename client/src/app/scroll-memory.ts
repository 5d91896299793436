import { useEffect, useLayoutEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

const places = new Map<string, number>();
const tries = 20;

/** Opens each page at its top, and brings people back to where they were reading when they go back. */
export const useScrollMemory = (): void => {
  const { key, hash } = useLocation();
  const back = useNavigationType() === NavigationType.Pop;
  useEffect(() => {
    history.scrollRestoration = 'manual';
  }, []);
  // Stops before the next page is laid out, whose own jump to the top is not where somebody was reading.
  useLayoutEffect(() => {
    const remember = () => places.set(key, window.scrollY);
    addEventListener('scroll', remember, { passive: true });
    return () => removeEventListener('scroll', remember);
  }, [key]);
  useLayoutEffect(() => {
    const wanted = back ? (places.get(key) ?? 0) : 0;
    let frame = 0;
    // A page that is still being put together is too short at first: try again for a few frames.
    const go = (left: number) => {
      if (hash !== '' && !back) document.getElementById(hash.slice(1))?.scrollIntoView();
      else window.scrollTo(0, wanted);
      const there = hash !== '' ? document.getElementById(hash.slice(1)) !== null : Math.abs(window.scrollY - wanted) < 2;
      if (!there && left > 0) frame = requestAnimationFrame(() => go(left - 1));
    };
    go(tries);
    return () => cancelAnimationFrame(frame);
  }, [key, hash, back]);
};
