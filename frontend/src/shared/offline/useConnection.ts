import { type Query, useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { ProblemError } from '../api/problem';

export interface Connection {
  /** NETWORK: the phone has none. SERVER: the phone has one, the server does not answer. */
  cut?: 'NETWORK' | 'SERVER';
  /** Milliseconds since 1970: when the oldest of what is on the screen was read. */
  since?: number;
}

/** Told by what the pages on the screen have met, not by the browser's guess alone. */
export function useConnection(): Connection {
  const queryClient = useQueryClient();
  const subscribe = useCallback(
    (changed: () => void) => {
      const stop = queryClient.getQueryCache().subscribe(changed);
      window.addEventListener('online', changed);
      window.addEventListener('offline', changed);
      return () => {
        stop();
        window.removeEventListener('online', changed);
        window.removeEventListener('offline', changed);
      };
    },
    [queryClient],
  );
  // As text, since a new object each time would look like a change each time.
  const told = useSyncExternalStore(subscribe, () => {
    const active = queryClient
      .getQueryCache()
      .getAll()
      .filter((query) => query.isActive());
    return JSON.stringify(connectionOf(active, navigator.onLine));
  });
  return JSON.parse(told) as Connection;
}

export function connectionOf(active: Pick<Query, 'state'>[], onLine: boolean): Connection {
  const failed = active.filter(({ state }) => isUnreachable(state.error ?? state.fetchFailureReason));
  if (onLine && failed.length === 0) return {};
  const shown = (onLine ? failed : active).map(({ state }) => state.dataUpdatedAt).filter((at) => at > 0);
  return { cut: onLine ? 'SERVER' : 'NETWORK', since: shown.length > 0 ? Math.min(...shown) : undefined };
}

function isUnreachable(error: unknown): boolean {
  return error instanceof ProblemError && [0, 502, 503, 504].includes(error.status);
}
