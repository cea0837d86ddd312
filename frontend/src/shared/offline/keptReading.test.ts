import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, it, vi } from 'vitest';
import { dropReading, keepReading, LONGEST_KEPT_MILLIS, restoreReading } from './keptReading';

const SESSION = { account: { id: 'account-1' } };
const isOwn = (key: readonly unknown[]) => key[0] !== 'others';

async function keptBy(client: QueryClient, accountId = 'account-1') {
  const stop = keepReading(client, accountId, isOwn);
  await vi.waitFor(async () => expect((await opened()).getQueryData(['session'])).toBeTruthy(), 5_000);
  stop();
}

async function opened(now?: number): Promise<QueryClient> {
  const client = new QueryClient();
  await restoreReading(client, now);
  return client;
}

function reader(): QueryClient {
  const client = new QueryClient();
  client.setQueryData(['session'], SESSION);
  client.setQueryData(['community', 'registrations', 'me'], [{ id: 'r' }]);
  client.setQueryData(['others', 'list'], [{ id: 'not for a phone' }]);
  return client;
}

afterEach(() => dropReading());

it('gives back what the account read, with the time it was read, and asks for all of it anew', async () => {
  const client = reader();
  await keptBy(client);
  const later = await opened();
  const key = ['community', 'registrations', 'me'];
  expect(later.getQueryData(key)).toEqual([{ id: 'r' }]);
  expect(later.getQueryState(key)?.dataUpdatedAt).toBe(client.getQueryState(key)?.dataUpdatedAt);
  expect([key, ['session']].map((each) => later.getQueryState(each)?.isInvalidated)).toEqual([true, true]);
  expect(later.getQueryData(['others', 'list'])).toBeUndefined();
});

it('keeps content whose renewal failed: that is when it is needed', async () => {
  const client = reader();
  const queryKey = ['community', 'registrations', 'me'];
  await client
    .fetchQuery({ queryKey, queryFn: () => Promise.reject(new Error('lost')) })
    .catch(() => undefined);
  await keptBy(client);
  expect((await opened()).getQueryData(queryKey)).toEqual([{ id: 'r' }]);
});

it('gives back nothing that is too old, nothing after leaving, nothing of a session of somebody else', async () => {
  await keptBy(reader());
  expect((await opened(Date.now() + LONGEST_KEPT_MILLIS + 1_000)).getQueryCache().getAll()).toEqual([]);
  await dropReading();
  expect((await opened()).getQueryCache().getAll()).toEqual([]);
});

it('belongs to one account', async () => {
  const client = reader();
  const stop = keepReading(client, 'account-2', isOwn);
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  stop();
  expect((await opened()).getQueryCache().getAll()).toEqual([]);
});

it('is not given to whom the server named meanwhile, when that is somebody else', async () => {
  await keptBy(reader());
  const other = new QueryClient();
  other.setQueryData(['session'], { account: { id: 'account-2' } });
  await restoreReading(other);
  expect(other.getQueryData(['community', 'registrations', 'me'])).toBeUndefined();
});
