import Dexie, { type EntityTable } from 'dexie';

/** WAITING is amber: kept on this phone. REFUSED is red: the server said no and the person must act. */
export type UnsentState = 'WAITING' | 'REFUSED';

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
}

class OutboxDatabase extends Dexie {
  readonly unsent!: EntityTable<Unsent, 'id'>;

  constructor() {
    super('sanbuzou');
    this.version(1).stores({ unsent: 'id, accountId' });
  }
}

const database = new OutboxDatabase();

export async function keep(item: Omit<Unsent, 'state' | 'attempts'>): Promise<void> {
  await database.unsent.put({ ...item, state: 'WAITING', attempts: 0 });
}

export async function listUnsent(accountId: string): Promise<Unsent[]> {
  const items = await database.unsent.where({ accountId }).toArray();
  return items.sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}

/** Only called with the server's receipt in hand, or when the person throws a refused item away. */
export async function remove(id: string): Promise<void> {
  await database.unsent.delete(id);
}

export async function markTried(item: Unsent, state: UnsentState, reason: string): Promise<void> {
  await database.unsent.update(item.id, { state, reason, attempts: item.attempts + 1 });
}
