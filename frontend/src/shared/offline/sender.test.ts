import { afterEach, expect, it } from 'vitest';
import { ProblemError } from '../api/problem';
import { keep, listUnsent, remove } from './outbox';
import { retryRefused, sendAll } from './sender';

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

afterEach(async () => {
  for (const account of [ME, 'other']) for (const each of await listUnsent(account)) await remove(each.id);
});

it('deletes only on the receipt', async () => {
  await keep(item('a'));
  const lost = await sendAll(ME, () => Promise.reject(new ProblemError(0, {})));
  expect(lost).toMatchObject({ sent: 0, waiting: 1 });
  expect((await listUnsent(ME))[0]).toMatchObject({ state: 'WAITING', attempts: 1 });
  const received = await sendAll(ME, () => Promise.resolve());
  expect(received.sent).toBe(1);
  expect(await listUnsent(ME)).toEqual([]);
});

it('keeps what the server refused, with its reason, and does not send it again by itself', async () => {
  await keep(item('a'));
  const refusal = new ProblemError(409, { code: 'ID_REUSED', detail: '这个编号已经用过。' });
  await sendAll(ME, () => Promise.reject(refusal));
  const [refused] = await listUnsent(ME);
  expect(refused).toMatchObject({ state: 'REFUSED', reason: '这个编号已经用过。' });
  let calls = 0;
  const count = async () => {
    calls += 1;
  };
  await sendAll(ME, count);
  expect(calls).toBe(0);
  if (refused) await retryRefused(refused);
  await sendAll(ME, count);
  expect(calls).toBe(1);
});

it('stops at a lost login and keeps everything', async () => {
  await keep(item('a'));
  await keep(item('bb'));
  const result = await sendAll(ME, () => Promise.reject(new ProblemError(401, {})));
  expect(result).toMatchObject({ signedOut: true, waiting: 2 });
  expect((await listUnsent(ME)).map((each) => each.attempts)).toEqual([1, 0]);
});

it('sends only what belongs to the account that is signed in', async () => {
  await keep(item('a', 'other'));
  const result = await sendAll(ME, () => Promise.resolve());
  expect(result.sent).toBe(0);
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
