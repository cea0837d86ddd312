import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { OFFLINE, ProblemError } from '../api/problem';
import { delivererOf, type OutboxKind } from './kinds';
import type { Contents, Unsent } from './outbox';
import type { Delivery, NewItem, Outbox } from './outboxContext';
import type { Deliver, SendResult } from './sender';
import { useSendingMoments } from './useSendingMoments';

/** Long enough to take a mistaken tap back; with the sending after it still within five seconds. */
export const TAKE_BACK_MILLIS = 2_000;

const NOTHING: Contents = { items: [], receipts: new Set() };

// Loaded after the first page is on the screen; the phone's home does not need it to draw.
const store = () => import('./outbox');
const sender = () => import('./sender');

interface Owner {
  accountId: string;
  branchId: string;
  kinds: Readonly<Record<string, OutboxKind>>;
  onRun: (result: SendResult) => void;
}

export function useOutboxState({ accountId, branchId, kinds, onRun }: Owner): Outbox {
  const { contents, isRead, canKeep, setCanKeep, refresh } = useContents(accountId);
  const [sentDirectly, setSentDirectly] = useState<ReadonlySet<string>>(new Set());
  const [isRunning, setIsRunning] = useState(false);
  const deliver = useMemo(() => delivererOf(kinds), [kinds]);
  const shown = useRef(false);
  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);

  const send = useCallback(
    async (eager: boolean) => {
      setIsRunning(true);
      try {
        const result = await (await sender()).sendAll(accountId, deliver, { eager });
        await refresh();
        onRun(result);
      } catch {
        // Without the code for sending, or without storage, everything stays kept for the next time.
      } finally {
        // Sending may end after the page is gone.
        if (shown.current) setIsRunning(false);
      }
    },
    [accountId, deliver, refresh, onRun],
  );

  const post = useCallback(
    async (item: NewItem) => {
      const now = Date.now();
      const full = { ...item, accountId, branchId, createdAt: new Date(now).toISOString() };
      try {
        const { keep } = await store();
        await keep({ ...full, wait: { reason: 'TAKE_BACK', until: now + TAKE_BACK_MILLIS } });
        await refresh();
      } catch {
        setCanKeep(false);
        await sendWithoutStore({ ...full, state: 'WAITING', attempts: 0 }, deliver);
        setSentDirectly((known) => new Set(known).add(item.id));
        return;
      }
      void askForPersistence();
    },
    [accountId, branchId, deliver, refresh, setCanKeep],
  );

  const changes = useMemo(
    () => ({
      takeBack: async (id: string) => {
        const done = await (await store()).takeBack(id);
        await refresh();
        return done;
      },
      sendNow: async () => {
        await (await store()).stopWaitingForTakeBack(accountId);
        await send(true);
      },
      retry: async (item: Unsent) => {
        const { wait: _, ...again } = item;
        await (await store()).keep(again);
        await send(true);
      },
      resend: async (refused: Unsent, changed: Pick<Unsent, 'id' | 'title' | 'body'>) => {
        const { kind, createdAt } = refused;
        await (await store()).replace(refused.id, { ...changed, kind, createdAt, accountId, branchId });
        await send(true);
      },
    }),
    [accountId, branchId, refresh, send],
  );

  useSendingMoments(contents.items, isRunning, send);

  const deliveryOf = useCallback(
    (id: string): Delivery => {
      const item = contents.items.find((each) => each.id === id);
      if (item) return item.state === 'REFUSED' ? 'RED' : 'AMBER';
      return contents.receipts.has(id) || sentDirectly.has(id) ? 'GREEN' : 'GONE';
    },
    [contents, sentDirectly],
  );

  const { items } = contents;
  // As the store says it, so that every tab shows it, and a run that finds nothing due does not flicker.
  const sending = items.some(({ wait }) => wait?.reason === 'SENDING');
  return useMemo(
    () => ({ items, isRead, sending, canKeep, kinds, post, ...changes, deliveryOf }),
    [items, isRead, sending, canKeep, kinds, post, changes, deliveryOf],
  );
}

/** What is kept, alike in every tab, as the store itself tells each of them about every change. */
function useContents(accountId: string) {
  const [contents, setContents] = useState(NOTHING);
  const [isRead, setIsRead] = useState(false);
  const [canKeep, setCanKeep] = useState(true);
  const current = useRef(accountId);
  current.current = accountId;

  const refresh = useCallback(async () => {
    const read = await (await store()).read(accountId);
    if (current.current === accountId) setContents(read);
  }, [accountId]);

  useEffect(() => {
    let stop: (() => void) | undefined;
    let left = false;
    const show = (read: Contents) => {
      setContents(read);
      setIsRead(true);
    };
    const cannot = () => {
      setCanKeep(false);
      setIsRead(true);
    };
    const begin = async () => {
      await idle();
      // With the code for sending, fetched while there is a network: it is needed most when there is none.
      const [{ watch }] = await Promise.all([store(), sender()]);
      if (!left) stop = watch(accountId, show, cannot);
    };
    begin().catch(() => setIsRead(true));
    return () => {
      left = true;
      stop?.();
    };
  }, [accountId]);

  return { contents, isRead, canKeep, setCanKeep, refresh };
}

/** Reading the store must not hold up the drawing of the first page. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (window.requestIdleCallback) window.requestIdleCallback(() => resolve(), { timeout: 1_000 });
    else setTimeout(resolve, 200);
  });
}

/** A private window may forbid storage, a disk may be full: then only the server's receipt counts, and we say so. */
async function sendWithoutStore(item: Unsent, deliver: Deliver): Promise<void> {
  try {
    await deliver(item);
  } catch (error) {
    if (error instanceof ProblemError && !error.isTemporary) throw error;
    const cause = error instanceof ProblemError && error.status > 0 ? error.message : OFFLINE;
    throw new ProblemError(0, { detail: `${cause}这个浏览器不能暂存内容，请留在本页再试。` });
  }
}

/** With the first thing that matters, so that the browser does not clear it when space gets short. */
async function askForPersistence(): Promise<void> {
  try {
    if (!(await navigator.storage?.persisted?.())) await navigator.storage?.persist?.();
  } catch {
    // It was a request; the item is kept either way.
  }
}
