import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { OFFLINE, ProblemError } from '../api/problem';
import type { Unsent } from './outbox';
import type { Delivery, NewItem, Outbox } from './outboxContext';
import type { Deliver, SendResult } from './sender';

/** Long enough to take a mistaken tap back, short enough not to be a wait. */
export const TAKE_BACK_MILLIS = 3_000;
const RETRY_MILLIS = 30_000;

// Loaded after the first page is on the screen; the phone's home does not need it to draw.
const store = () => import('./outbox');
const sender = () => import('./sender');

interface Owner {
  accountId: string;
  branchId: string;
  deliver: Deliver;
  onRun: (result: SendResult) => void;
}

export function useOutboxState({ accountId, branchId, deliver, onRun }: Owner): Outbox {
  const [items, setItems] = useState<Unsent[]>([]);
  const [sending, setSending] = useState(false);
  const [receipts, setReceipts] = useState<ReadonlySet<string>>(new Set());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const refresh = useCallback(async () => setItems(await (await store()).listUnsent(accountId)), [accountId]);

  const confirmed = useCallback(
    async (item: Unsent) => {
      await deliver(item);
      setReceipts((known) => new Set(known).add(item.id));
    },
    [deliver],
  );

  const sendNow = useCallback(async () => {
    clearTimeout(timer.current);
    setSending(true);
    try {
      const result = await (await sender()).sendAll(accountId, confirmed);
      await refresh();
      onRun(result);
    } catch {
      // Without the code for sending, or without storage, everything stays kept for the next time.
    } finally {
      setSending(false);
    }
  }, [accountId, confirmed, refresh, onRun]);

  const post = useCallback(
    async (item: NewItem) => {
      const full = { ...item, accountId, branchId, createdAt: new Date().toISOString() };
      try {
        await (await store()).keep(full);
      } catch {
        await sendWithoutStore({ ...full, state: 'WAITING', attempts: 0 }, confirmed);
        return;
      }
      await refresh();
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void sendNow(), TAKE_BACK_MILLIS);
    },
    [accountId, branchId, confirmed, refresh, sendNow],
  );

  const takeBack = useCallback(
    async (id: string) => {
      await (await store()).remove(id);
      await refresh();
    },
    [refresh],
  );

  const retry = useCallback(
    async (item: Unsent) => {
      await (await sender()).retryRefused(item);
      await sendNow();
    },
    [sendNow],
  );

  useSendingMoments(
    refresh,
    sendNow,
    items.some((item) => item.state === 'WAITING'),
  );

  const deliveryOf = useCallback(
    (id: string): Delivery => {
      if (receipts.has(id)) return 'GREEN';
      const item = items.find((each) => each.id === id);
      if (!item) return 'GONE';
      return item.state === 'REFUSED' ? 'RED' : 'AMBER';
    },
    [items, receipts],
  );

  return useMemo(
    () => ({ items, sending, post, takeBack, sendNow, retry, deliveryOf }),
    [items, sending, post, takeBack, sendNow, retry, deliveryOf],
  );
}

/** A private window may forbid storage: then only the server's receipt counts, and we say so. */
async function sendWithoutStore(item: Unsent, deliver: Deliver): Promise<void> {
  try {
    await deliver(item);
  } catch (error) {
    if (error instanceof ProblemError && !error.isTemporary) throw error;
    throw new ProblemError(0, { detail: `${OFFLINE}这个浏览器不能暂存内容，请留在本页再试。` });
  }
}

/** At start, when the network or the page comes back, and every half minute while something waits. */
function useSendingMoments(
  refresh: () => Promise<void>,
  sendNow: () => Promise<void>,
  waiting: boolean,
): void {
  useEffect(() => {
    // Both parts are fetched while there is a network: they are needed most when there is none.
    Promise.all([refresh(), sender()]).catch(() => undefined);
  }, [refresh]);

  useEffect(() => {
    if (!waiting) return undefined;
    const send = () => {
      if (document.visibilityState === 'visible') void sendNow();
    };
    window.addEventListener('online', send);
    document.addEventListener('visibilitychange', send);
    const interval = setInterval(send, RETRY_MILLIS);
    return () => {
      window.removeEventListener('online', send);
      document.removeEventListener('visibilitychange', send);
      clearInterval(interval);
    };
  }, [waiting, sendNow]);
}
