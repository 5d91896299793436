import { useEffect, useRef, useSyncExternalStore } from 'react';
import { readItem, removeItem, writeItem } from '../../lib/browser/storage.js';

const stored = 'alongside.desk-keys';
const watchers = new Set<() => void>();

const areOn = (): boolean => readItem('local', stored) !== 'off';

const subscribe = (tell: () => void): (() => void) => {
  watchers.add(tell);
  return () => watchers.delete(tell);
};

/** Whether single keys do things on the desk; kept on this device. */
export const useKeysOn = (): boolean => useSyncExternalStore(subscribe, areOn);

export const setKeysOn = (on: boolean): void => {
  if (on) removeItem('local', stored);
  else writeItem('local', stored, 'off');
  watchers.forEach((tell) => tell());
};

const writing = 'input, textarea, select, [contenteditable]';

/** Single keys never act in a field, with another key held down, or behind a dialog. */
const isForUs = (event: KeyboardEvent): boolean =>
  areOn() &&
  !event.defaultPrevented &&
  !event.repeat &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !(event.target instanceof Element && event.target.closest(writing) !== null) &&
  document.querySelector('dialog[open]') === null;

/** Does something on single keys, by the letter they give. */
export const useDeskKeys = (keys: Readonly<Record<string, () => void>>): void => {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const run = latest.current[event.key];
      if (run === undefined || !isForUs(event)) return;
      event.preventDefault();
      run();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
};
