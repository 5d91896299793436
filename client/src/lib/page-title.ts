import { useEffect } from 'react';
import { appCopy } from '../copy/en-GB/app.js';

/** Names the tab after the page, never after what somebody wrote. */
export const usePageTitle = (page: string): void => {
  useEffect(() => {
    document.title = appCopy.titleOf(page);
    return () => {
      document.title = appCopy.name;
    };
  }, [page]);
};
