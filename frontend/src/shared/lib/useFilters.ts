import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** Filters live in the address, so that a list can be reloaded, bookmarked and sent to a colleague. */
export function useFilters<K extends string>(keys: readonly K[]) {
  const [params, setParams] = useSearchParams();
  const filters = Object.fromEntries(keys.map((key) => [key, params.get(key) ?? undefined])) as Record<
    K,
    string | undefined
  >;

  const setFilters = useCallback(
    (changes: Partial<Record<K, string | undefined>>) => {
      setParams(
        (current) => {
          const next = new URLSearchParams(current);
          for (const [key, value] of Object.entries<string | undefined>(changes)) {
            if (value) next.set(key, value);
            else next.delete(key);
          }
          return next;
        },
        { replace: true },
      );
    },
    [setParams],
  );

  return [filters, setFilters] as const;
}
