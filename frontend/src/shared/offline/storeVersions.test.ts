import { afterEach, expect, it, vi } from 'vitest';

const OLD_ITEM = {
  id: '0193-old',
  kind: 'serviceRecord',
  accountId: 'account-1',
  branchId: 'b',
  title: '桶前值守 · 兴盛街社区',
  body: { content: '桶前值守', clientSentAt: '2026-11-01T00:00:00Z' },
  createdAt: '2026-11-01T00:00:00Z',
  state: 'WAITING',
  attempts: 2,
  reason: '现在连不上服务器。',
};

/** Dexie multiplies its versions by ten. */
const native = (version: number) => version * 10;

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** A store as another version of the code left it, made without that code. */
async function storeOfVersion(version: number, build: (database: IDBDatabase) => void, items: unknown[]) {
  const opening = indexedDB.open('sanbuzou', native(version));
  opening.onupgradeneeded = () => build(opening.result);
  const database = await settled(opening);
  const unsent = database.transaction('unsent', 'readwrite').objectStore('unsent');
  for (const item of items) await settled(unsent.put(item));
  database.close();
}

function versionOne(database: IDBDatabase) {
  database.createObjectStore('unsent', { keyPath: 'id' }).createIndex('accountId', 'accountId');
}

function versionNine(database: IDBDatabase) {
  versionOne(database);
  const receipts = database.createObjectStore('receipts', { keyPath: 'id' });
  receipts.createIndex('accountId', 'accountId');
  receipts.createIndex('at', 'at');
  database.createObjectStore('leases', { keyPath: 'name' });
  database.createObjectStore('photosOfTheFuture', { keyPath: 'id' });
}

let opened: typeof import('./outbox') | undefined;

async function openTheCode() {
  vi.resetModules();
  const outbox = await import('./outbox');
  opened = outbox;
  const { sendAll } = await import('./sender');
  const { delivererOf } = await import('./kinds');
  return { ...outbox, sendAll, delivererOf };
}

afterEach(async () => {
  await opened?.database.delete();
});

it('opens a store of version 1 with nothing lost, and sends what it held', async () => {
  await storeOfVersion(1, versionOne, [OLD_ITEM]);
  const { listUnsent, sendAll } = await openTheCode();
  expect(await listUnsent('account-1')).toEqual([OLD_ITEM]);
  const bodies: unknown[] = [];
  await sendAll('account-1', async ({ body }) => {
    bodies.push(body);
  });
  expect(bodies).toEqual([OLD_ITEM.body]);
});

it('after a roll-back keeps what a newer version recorded, says why it waits, and still sends the rest', async () => {
  const newer = { ...OLD_ITEM, id: '0193-new', kind: 'kindOfTheFuture', extra: { photo: 'x' } };
  await storeOfVersion(9, versionNine, [OLD_ITEM, newer]);
  const { database, listUnsent, sendAll, delivererOf } = await openTheCode();
  const kinds = { serviceRecord: { deliver: async () => undefined, touches: [] } };
  expect(await sendAll('account-1', delivererOf(kinds))).toMatchObject({ sent: 1, waiting: 1 });
  const [left] = await listUnsent('account-1');
  expect(left).toMatchObject({ ...newer, attempts: 3, reason: expect.stringContaining('更新的版本') });
  database.close();
  const reopened = await settled(indexedDB.open('sanbuzou'));
  expect(reopened.version).toBe(native(9));
  expect([...reopened.objectStoreNames]).toContain('photosOfTheFuture');
  reopened.close();
});
