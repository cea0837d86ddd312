import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useOutbox } from '@/shared/offline/outboxContext';
import { FIRST_PAGE } from './firstPage';

/**
 * True once the page that was opened first has all its answers and the unsent things are known. What is only fetched
 * for later waits for that: on a weak network it would take the line away from what the person is waiting for.
 */
export function useFirstPage(): boolean {
  const queryClient = useQueryClient();
  const isFetching = useIsFetching() > 0;
  const { isRead } = useOutbox();
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    if (isShown || isFetching || !isRead) return undefined;
    return whenIdle(() => {
      // An answer may have led to the next question in the meantime.
      if (queryClient.isFetching() > 0) return;
      performance.mark(FIRST_PAGE);
      setIsShown(true);
    });
  }, [queryClient, isFetching, isRead, isShown]);
  return isShown;
}

/** Not in Safari, where a short pause has to do. */
function whenIdle(run: () => void): () => void {
  if (!window.requestIdleCallback) {
    const timer = setTimeout(run, 200);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(run);
  return () => window.cancelIdleCallback(handle);
}
