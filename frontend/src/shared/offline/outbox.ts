import Dexie, { type EntityTable, liveQuery } from 'dexie';

/** WAITING is amber: kept on this phone. REFUSED is red: the server said no and the person must act. */
export type UnsentState = 'WAITING' | 'REFUSED';

/**
 * Why a waiting item is not sent at this moment: it can still be taken back, it is on its way, an attempt failed
 * shortly ago, or the server asked for patience, which even the button respects.
 */
export type WaitReason = 'TAKE_BACK' | 'SENDING' | 'BACKOFF' | 'SERVER';

export interface Wait {
  reason: WaitReason;
  /** Milliseconds since 1970 by this phone's clock. */
  until: number;
}

export interface Unsent {
  id: string;
  kind: string;
  accountId: string;
  branchId: string;
  title: string;
  body: unknown;
  createdAt: string;
  state: UnsentState;
  attempts: number;
  reason?: string;
  wait?: Wait;
}

interface Receipt {
  id: string;
  accountId: string;
  at: number;
}

export interface Lease {
  name: string;
  owner: string;
  until: number;
}

/** What the tabs of one account show: the items and the ids that the server has acknowledged lately. */
export interface Contents {
  items: Unsent[];
  receipts: ReadonlySet<string>;
}

const RECEIPT_SHOWN_MILLIS = 60 * 60_000;
/** A clock that was set back must not hold anything for longer than the longest pause could last. */
const LONGEST_WAIT_MILLIS = 15 * 60_000;

/**
 * A released version is never changed, only followed by another. Rows of earlier versions stay valid as they are:
 * what a later version adds to an item is optional. After a roll-back Dexie opens the newer store as it is.
 */
class OutboxDatabase extends Dexie {
  readonly unsent!: EntityTable<Unsent, 'id'>;
  readonly receipts!: EntityTable<Receipt, 'id'>;
  readonly leases!: EntityTable<Lease, 'name'>;

  constructor() {
    // Strict: kept means written to the disk, also when the battery dies a moment later.
    super('sanbuzou', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ unsent: 'id, accountId' });
    this.version(2).stores({ receipts: 'id, accountId, at', leases: 'name' });
  }
}

export const database = new OutboxDatabase();

export async function keep(item: Omit<Unsent, 'state' | 'attempts'>): Promise<void> {
  await database.unsent.put({ ...item, state: 'WAITING', attempts: 0 });
}

export async function listUnsent(accountId: string): Promise<Unsent[]> {
  const items = await database.unsent.where({ accountId }).toArray();
  return items.sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}

export async function read(accountId: string): Promise<Contents> {
  return database.transaction('r', database.unsent, database.receipts, async () => {
    const since = Date.now() - RECEIPT_SHOWN_MILLIS;
    const receipts = await database.receipts.where({ accountId }).toArray();
    const lately = receipts.filter(({ at }) => at > since).map(({ id }) => id);
    return { items: await listUnsent(accountId), receipts: new Set(lately) };
  });
}

/** Tells at once and after every change, whichever tab made it. Returns the way to stop. */
export function watch(
  accountId: string,
  show: (contents: Contents) => void,
  failed: (error: unknown) => void,
): () => void {
  const watching = liveQuery(() => read(accountId)).subscribe(show, failed);
  return () => watching.unsubscribe();
}

/** How many items wait for their accounts to sign in again. */
export function countAll(): Promise<number> {
  return database.unsent.count();
}

/** Asked by whoever has the turn to send: what is marked as on its way then was left behind by a tab that died. */
export function isDue({ state, wait }: Unsent, now: number, eager: boolean): boolean {
  if (state !== 'WAITING') return false;
  if (!wait || wait.reason === 'SENDING' || wait.until <= now || wait.until > now + LONGEST_WAIT_MILLIS)
    return true;
  return eager && wait.reason === 'BACKOFF';
}

/** Marks an item as being on its way; undefined when it was taken back or is no longer to be sent. */
export async function claim(id: string, until: number): Promise<Unsent | undefined> {
  return database.transaction('rw', database.unsent, async () => {
    const item = await database.unsent.get(id);
    if (item?.state !== 'WAITING') return undefined;
    await database.unsent.update(id, { wait: { reason: 'SENDING', until } });
    return item;
  });
}

/** The only way in which a waiting item disappears by itself: with the server's receipt in hand. */
export async function received({ id, accountId }: Unsent, at: number): Promise<void> {
  await database.transaction('rw', database.unsent, database.receipts, async () => {
    await database.unsent.delete(id);
    await database.receipts.put({ id, accountId, at });
    await database.receipts
      .where('at')
      .below(at - RECEIPT_SHOWN_MILLIS)
      .delete();
  });
}

/** By the person's decision. False when it is on its way at this very moment, so that nobody can say where it is. */
export async function takeBack(id: string, now: number = Date.now()): Promise<boolean> {
  return database.transaction('rw', database.unsent, async () => {
    const wait = (await database.unsent.get(id))?.wait;
    if (wait?.reason === 'SENDING' && wait.until > now) return false;
    await database.unsent.delete(id);
    return true;
  });
}

/** The person says now: what could still be taken back no longer waits for that. */
export async function stopWaitingForTakeBack(accountId: string): Promise<void> {
  await database.unsent
    .where({ accountId })
    .filter(({ wait }) => wait?.reason === 'TAKE_BACK')
    .modify({ wait: undefined });
}

/** A refused item that was changed is another record: the new one in, the old one out, or neither. */
export async function replace(refusedId: string, item: Omit<Unsent, 'state' | 'attempts'>): Promise<void> {
  await database.transaction('rw', database.unsent, async () => {
    await keep(item);
    await database.unsent.delete(refusedId);
  });
}

export async function markRefused({ id, attempts }: Unsent, reason: string): Promise<void> {
  await database.unsent.update(id, { state: 'REFUSED', reason, attempts: attempts + 1, wait: undefined });
}

export async function markTried({ id, attempts }: Unsent, reason: string, wait: Wait): Promise<void> {
  await database.unsent.update(id, { reason, attempts: attempts + 1, wait });
}

/** The server is out of reach for all: what has not been tried in this run waits as long. */
export async function pauseOthers({ id, accountId }: Unsent, reason: string, wait: Wait): Promise<void> {
  await database.unsent
    .where({ accountId })
    .filter((item) => item.id !== id && item.state === 'WAITING' && item.wait?.reason !== 'TAKE_BACK')
    .modify({ reason, wait });
}
