import { afterEach, expect, it, vi } from 'vitest';

const ME = 'account-1';

/** Another tab: the same store of the browser, nothing else in common. */
async function openTab() {
  vi.resetModules();
  const outbox = await import('./outbox');
  const { sendAll } = await import('./sender');
  return { ...outbox, sendAll };
}

const item = (id: string) => ({
  id,
  kind: 'serviceRecord',
  accountId: ME,
  branchId: 'b',
  title: id,
  body: {},
  createdAt: '2026-11-22T00:00:00Z',
});

/** As the browser keeps them: one holder a name, the others in a queue. */
function webLocks() {
  const queues = new Map<string, Promise<unknown>>();
  return {
    request: (name: string, _options: unknown, work: () => Promise<unknown>) => {
      const mine = (queues.get(name) ?? Promise.resolve()).then(work);
      queues.set(
        name,
        mine.catch(() => undefined),
      );
      return mine;
    },
  };
}

afterEach(async () => {
  const { database } = await openTab();
  await Promise.all([database.unsent, database.receipts, database.leases].map((table) => table.clear()));
  Reflect.deleteProperty(navigator, 'locks');
});

async function sendsFromTwoTabsAtOnce() {
  const [one, two] = [await openTab(), await openTab()];
  for (const id of ['a', 'b', 'c']) await one.keep(item(id));
  const arrived: string[] = [];
  const deliver = async ({ id }: { id: string }) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    arrived.push(id);
  };
  const results = await Promise.all([one.sendAll(ME, deliver), two.sendAll(ME, deliver)]);
  return { arrived, sent: results.map(({ sent }) => sent) };
}

it('two tabs send each item once, taking turns by a lease in the store', async () => {
  const { arrived, sent } = await sendsFromTwoTabsAtOnce();
  expect(arrived).toEqual(['a', 'b', 'c']);
  expect(sent.sort()).toEqual([0, 3]);
});

it('two tabs send each item once, taking turns by Web Locks', async () => {
  Object.defineProperty(navigator, 'locks', { value: webLocks(), configurable: true });
  const { arrived, sent } = await sendsFromTwoTabsAtOnce();
  expect(arrived).toEqual(['a', 'b', 'c']);
  expect(sent.sort()).toEqual([0, 3]);
});

it('a lease of a tab that died ends by itself', async () => {
  const tab = await openTab();
  const name = `sanbuzou-outbox-${ME}`;
  await tab.database.leases.put({ name, owner: 'dead', until: Date.now() - 1 });
  await tab.keep(item('a'));
  expect((await tab.sendAll(ME, async () => undefined)).sent).toBe(1);
});

it('a lease from before the clock was set back holds nobody up', async () => {
  const tab = await openTab();
  const name = `sanbuzou-outbox-${ME}`;
  await tab.database.leases.put({ name, owner: 'dead', until: Date.now() + 86_400_000 });
  await tab.keep(item('a'));
  expect((await tab.sendAll(ME, async () => undefined)).sent).toBe(1);
});

it('every tab hears what another one keeps and sends', async () => {
  const [one, two] = [await openTab(), await openTab()];
  const seen: string[] = [];
  const stop = two.watch(
    ME,
    ({ items, receipts }) => seen.push(`${items.length} kept, ${receipts.size} received`),
    (error) => seen.push(String(error)),
  );
  await vi.waitFor(() => expect(seen.at(-1)).toBe('0 kept, 0 received'));
  await one.keep(item('a'));
  await vi.waitFor(() => expect(seen.at(-1)).toBe('1 kept, 0 received'));
  await one.sendAll(ME, async () => undefined);
  await vi.waitFor(() => expect(seen.at(-1)).toBe('0 kept, 1 received'));
  stop();
});
