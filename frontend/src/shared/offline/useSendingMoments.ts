import { useEffect, useRef } from 'react';
import type { Unsent } from './outbox';

const SHORTEST_PAUSE_MILLIS = 250;
const LONGEST_PAUSE_MILLIS = 60_000;

/**
 * Sends at the start, when the network or the page comes back, and when the earliest pause is over. No background
 * sync: WeChat and iOS do not have it.
 */
export function useSendingMoments(
  items: readonly Unsent[],
  sending: boolean,
  send: (eager: boolean) => Promise<void>,
): void {
  const waiting = items.filter(({ state }) => state === 'WAITING');
  const isWaiting = waiting.length > 0;
  const earliest = Math.min(...waiting.map(({ wait }) => wait?.until ?? 0));
  const fruitless = useRef({ earliest, count: 0 });

  useEffect(() => {
    if (!isWaiting) return undefined;
    const sendEagerly = () => void send(true);
    sendEagerly();
    window.addEventListener('online', sendEagerly);
    document.addEventListener('visibilitychange', sendEagerly);
    return () => {
      window.removeEventListener('online', sendEagerly);
      document.removeEventListener('visibilitychange', sendEagerly);
    };
  }, [isWaiting, send]);

  useEffect(() => {
    if (!isWaiting || sending) return undefined;
    // A run that changed nothing, because another tab was sending, is followed by a longer and longer pause.
    if (fruitless.current.earliest !== earliest) fruitless.current = { earliest, count: 0 };
    const least = SHORTEST_PAUSE_MILLIS * 2 ** fruitless.current.count;
    const pause = Math.min(LONGEST_PAUSE_MILLIS, Math.max(least, earliest - Date.now()));
    const timer = setTimeout(() => {
      fruitless.current.count += 1;
      void send(false);
    }, pause);
    return () => clearTimeout(timer);
  }, [isWaiting, sending, earliest, send]);
}
