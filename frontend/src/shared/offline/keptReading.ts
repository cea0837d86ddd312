import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { createStore, del, get, set } from 'idb-keyval';

/** What one account has read, so that it can be read again without a network. Never a place for unsent things. */
interface KeptReading {
  contract: string;
  accountId: string;
  queries: { queryKey: QueryKey; data: unknown; updatedAt: number }[];
}

/** Older content is not shown: people, duties and registrations change. */
export const LONGEST_KEPT_MILLIS = 14 * 24 * 60 * 60_000;
const MOST_QUERIES = 80;
const WRITE_AFTER_MILLIS = 800;
const SLOWEST_READ_MILLIS = 1_500;
const SLOT = 'reading';

/** Stored answers are only good for the contract they came from. */
declare const __CONTRACT__: string;

let opened: ReturnType<typeof createStore> | undefined;
const store = () => {
  opened ??= createStore('sanbuzou-reading', 'kept');
  return opened;
};

/** Puts back what was read lately; whatever goes wrong here only costs the comfort. */
export async function restoreReading(queryClient: QueryClient, now: number = Date.now()): Promise<void> {
  const kept = await withinTime(get<KeptReading>(SLOT, store())).catch(() => undefined);
  if (kept?.contract !== __CONTRACT__) return;
  const young = kept.queries.filter(({ updatedAt }) => updatedAt > now - LONGEST_KEPT_MILLIS);
  // Everything belongs to the account of the session: without it there is nothing to show to anybody.
  if (!young.some((query) => isSessionOf(query, kept.accountId))) return;
  // The server may have said meanwhile that somebody else is signed in, or nobody.
  const session = queryClient.getQueryData<{ account: { id: string } } | null>(['session']);
  if (session !== undefined && session?.account.id !== kept.accountId) return;
  for (const { queryKey, data, updatedAt } of young) {
    if (queryClient.getQueryState(queryKey)?.data !== undefined) continue;
    queryClient.setQueryData(queryKey, data, { updatedAt });
    // Shown, but asked for anew in any case, first of all whether the login still holds.
    void queryClient.invalidateQueries({ queryKey, exact: true, refetchType: 'none' });
  }
}

function isSessionOf({ queryKey, data }: KeptReading['queries'][number], accountId: string): boolean {
  return queryKey[0] === 'session' && (data as { account?: { id: string } }).account?.id === accountId;
}

async function withinTime<T>(reading: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => setTimeout(reject, SLOWEST_READ_MILLIS));
  return Promise.race([reading, late]);
}

/** As soon as nobody is signed in. */
export async function dropReading(): Promise<void> {
  await del(SLOT, store()).catch(() => undefined);
}

/** Keeps the wanted queries of this account up to date in the store until the returned function is called. */
export function keepReading(
  queryClient: QueryClient,
  accountId: string,
  isWanted: (queryKey: QueryKey) => boolean,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    const kept = { contract: __CONTRACT__, accountId, queries: collected(queryClient, isWanted) };
    set(SLOT, kept, store()).catch(() => undefined);
  };
  const stopListening = queryClient.getQueryCache().subscribe(({ type, query }) => {
    if (type === 'updated' && isWanted(query.queryKey)) timer ??= setTimeout(write, WRITE_AFTER_MILLIS);
  });
  const writePending = () => {
    if (timer) write();
  };
  document.addEventListener('visibilitychange', writePending);
  timer = setTimeout(write, WRITE_AFTER_MILLIS);
  return () => {
    stopListening();
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', writePending);
  };
}

/** With their data, also when the last attempt to renew it failed: that is when it is needed. */
function collected(queryClient: QueryClient, isWanted: (queryKey: QueryKey) => boolean) {
  return queryClient
    .getQueryCache()
    .getAll()
    .filter(({ queryKey, state }) => state.data != null && isWanted(queryKey))
    .sort(
      (a, b) =>
        Number(b.queryKey[0] === 'session') - Number(a.queryKey[0] === 'session') ||
        b.state.dataUpdatedAt - a.state.dataUpdatedAt,
    )
    .slice(0, MOST_QUERIES)
    .map(({ queryKey, state }) => ({ queryKey, data: state.data, updatedAt: state.dataUpdatedAt }));
}
