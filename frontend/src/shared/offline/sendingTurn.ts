import { database } from './outbox';

/** Longer than one delivery may take, so that a tab that lives keeps its turn, and one that died loses it soon. */
const TURN_MILLIS = 30_000;
const ASK_AGAIN_MILLIS = 400;

export interface Turn {
  /** Called before each delivery; false when another tab has taken over meanwhile. */
  extend: () => Promise<boolean>;
}

/**
 * Several tabs, one sender: Web Locks where the browser has them (they need HTTPS), else a lease in the store.
 * Undefined when another tab kept the turn for so long that trying again later is better. Twice sent is stored once
 * in any case; this saves the phone's data and the server's work.
 */
export async function withTurn<T>(name: string, work: (turn: Turn) => Promise<T>): Promise<T | undefined> {
  return navigator.locks ? withLock(name, work) : withLease(name, work);
}

async function withLock<T>(name: string, work: (turn: Turn) => Promise<T>): Promise<T | undefined> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), TURN_MILLIS);
  let began = false;
  try {
    return await navigator.locks.request(name, { signal: patience.signal }, () => {
      began = true;
      clearTimeout(timer);
      return work({ extend: async () => true });
    });
  } catch (error) {
    if (began) throw error;
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

async function withLease<T>(name: string, work: (turn: Turn) => Promise<T>): Promise<T | undefined> {
  const owner = String(Math.random());
  const end = Date.now() + TURN_MILLIS;
  while (!(await take(name, owner))) {
    if (Date.now() > end) return undefined;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MILLIS));
  }
  try {
    return await work({ extend: () => take(name, owner) });
  } finally {
    await database.leases
      .where({ name })
      .and((lease) => lease.owner === owner)
      .delete();
  }
}

/** Free, expired, or one's own. A lease that ends later than any could was written before the clock was set back. */
async function take(name: string, owner: string, now: number = Date.now()): Promise<boolean> {
  return database.transaction('rw', database.leases, async () => {
    const held = await database.leases.get(name);
    const isHeld = held && held.owner !== owner && held.until > now && held.until <= now + TURN_MILLIS;
    if (isHeld) return false;
    await database.leases.put({ name, owner, until: now + TURN_MILLIS });
    return true;
  });
}
