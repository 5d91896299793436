import { useSyncExternalStore } from 'react';

const every = 30_000;

/** The one place that reads the device's clock. */
export const nowMs = (): number => Date.now();

let shown = nowMs();

const subscribe = (tell: () => void): (() => void) => {
  const timer = setInterval(() => {
    shown = nowMs();
    tell();
  }, every);
  return () => clearInterval(timer);
};

/** The time in milliseconds since 1970, renewed twice a minute, so that "5 minutes ago" stays true. */
export const useNow = (): number => useSyncExternalStore(subscribe, () => shown);
