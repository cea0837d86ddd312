import { afterEach, expect, it, vi } from 'vitest';
import { ProblemError } from '../api/problem';
import { database, keep, listUnsent, read, takeBack } from './outbox';
import { type Deliver, sendAll } from './sender';

const ME = 'account-1';
const item = (id: string, accountId = ME) => ({
  id,
  kind: 'serviceRecord',
  accountId,
  branchId: 'b',
  title: id,
  body: {},
  createdAt: `2026-11-22T00:00:0${id.length}Z`,
});
const failing = (status: number, retryAfter?: number) => () =>
  Promise.reject(new ProblemError(status, {}, retryAfter));
const received: Deliver = () => Promise.resolve();

/** Counts what arrives, as the server would. */
function counter() {
  const ids: string[] = [];
  const deliver: Deliver = async ({ id }) => {
    ids.push(id);
  };
  return { ids, deliver };
}

afterEach(() =>
  Promise.all([database.unsent, database.receipts, database.leases].map((table) => table.clear())),
);

it('deletes only on the receipt, and remembers the receipt for every tab', async () => {
  await keep(item('a'));
  expect(await sendAll(ME, failing(0))).toMatchObject({ sent: 0, waiting: 1 });
  expect((await listUnsent(ME))[0]).toMatchObject({ state: 'WAITING', attempts: 1 });
  expect(await sendAll(ME, received, { eager: true })).toMatchObject({ sent: 1, waiting: 0 });
  const { items, receipts } = await read(ME);
  expect(items).toEqual([]);
  expect(receipts.has('a')).toBe(true);
});

it('keeps what the server refused, with its reason, and does not send it again by itself', async () => {
  await keep(item('a'));
  const refusal = new ProblemError(409, { code: 'ID_REUSED', detail: '这个编号已经用过。' });
  await sendAll(ME, () => Promise.reject(refusal));
  const [refused] = await listUnsent(ME);
  expect(refused).toMatchObject({ state: 'REFUSED', reason: '这个编号已经用过。' });
  const { ids, deliver } = counter();
  await sendAll(ME, deliver, { eager: true });
  expect(ids).toEqual([]);
  if (refused) await keep(refused);
  await sendAll(ME, deliver);
  expect(ids).toEqual(['a']);
});

it('stops at a lost login and keeps everything', async () => {
  await keep(item('a'));
  await keep(item('bb'));
  expect(await sendAll(ME, failing(401))).toMatchObject({ signedOut: true, waiting: 2 });
  expect((await listUnsent(ME)).map(({ attempts }) => attempts)).toEqual([1, 0]);
});

it('asks a server that is out of reach once, not once for every item', async () => {
  await keep(item('a'));
  await keep(item('bb'));
  let calls = 0;
  await sendAll(ME, () => {
    calls += 1;
    return Promise.reject(new ProblemError(0, {}));
  });
  expect(calls).toBe(1);
  expect((await listUnsent(ME)).map(({ wait }) => wait?.reason)).toEqual(['BACKOFF', 'BACKOFF']);
});

it('goes on with the others when one of them breaks the server', async () => {
  await keep(item('a'));
  await keep(item('bb'));
  const result = await sendAll(ME, ({ id }) => (id === 'a' ? failing(500)() : Promise.resolve()));
  expect(result).toMatchObject({ sent: 1, waiting: 1 });
});

it('waits after a failure, unless the person or the network says now', async () => {
  await keep(item('a'));
  await sendAll(ME, failing(0));
  const { ids, deliver } = counter();
  await sendAll(ME, deliver);
  expect(ids).toEqual([]);
  await sendAll(ME, deliver, { eager: true });
  expect(ids).toEqual(['a']);
});

it('gives the server the time it asked for, even against the button', async () => {
  await keep(item('a'));
  await sendAll(ME, failing(429, 30));
  const { ids, deliver } = counter();
  await sendAll(ME, deliver, { eager: true });
  expect(ids).toEqual([]);
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 40_000);
  await sendAll(ME, deliver);
  vi.restoreAllMocks();
  expect(ids).toEqual(['a']);
});

it('leaves the time to take a tap back', async () => {
  await keep({ ...item('a'), wait: { reason: 'TAKE_BACK', until: Date.now() + 60_000 } });
  const { ids, deliver } = counter();
  await sendAll(ME, deliver, { eager: true });
  expect(ids).toEqual([]);
  expect(await takeBack('a')).toBe(true);
  expect(await listUnsent(ME)).toEqual([]);
});

it('does not pretend to take back what is on its way', async () => {
  await keep(item('a'));
  let answered: boolean | undefined;
  await sendAll(ME, async ({ id }) => {
    answered = await takeBack(id);
  });
  expect(answered).toBe(false);
});

it('sends again what a tab that died left marked as on its way', async () => {
  await keep({ ...item('a'), wait: { reason: 'SENDING', until: Date.now() + 20_000 } });
  const { ids, deliver } = counter();
  await sendAll(ME, deliver);
  expect(ids).toEqual(['a']);
});

it('is not held up by a clock that was set back', async () => {
  await keep({ ...item('a'), wait: { reason: 'BACKOFF', until: Date.now() + 86_400_000 } });
  const { ids, deliver } = counter();
  await sendAll(ME, deliver);
  expect(ids).toEqual(['a']);
});

it('sends only what belongs to the account that is signed in', async () => {
  await keep(item('a', 'other'));
  expect((await sendAll(ME, received)).sent).toBe(0);
  expect(await listUnsent('other')).toHaveLength(1);
});

it('sends in one run what is recorded while sending', async () => {
  await keep(item('a'));
  const seen: string[] = [];
  await sendAll(ME, async ({ id }) => {
    seen.push(id);
    if (id === 'a') await keep(item('bb'));
  });
  expect(seen).toEqual(['a', 'bb']);
});
