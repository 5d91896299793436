import { useEffect, useRef, type RefObject } from 'react';

let opened = false;

/**
 * Gives a page's heading the focus when the page opens within the site, so that a screen reader says where one is;
 * the very first page leaves the focus where the browser put it.
 */
export const useOpeningFocus = (): RefObject<HTMLHeadingElement | null> => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (opened) heading.current?.focus({ preventScroll: true });
    opened = true;
  }, []);
  return heading;
};
