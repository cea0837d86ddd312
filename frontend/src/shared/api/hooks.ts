import { infiniteQueryOptions, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Page } from './client';

export function pagedQuery<T>(
  queryKey: readonly unknown[],
  page: (cursor: string | undefined) => Promise<Page<T>>,
) {
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam }) => page(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
}

/** A long list read page by page; the page says how much is shown and whether there is more. */
export function usePaged<T>(
  queryKey: readonly unknown[],
  page: (cursor: string | undefined) => Promise<Page<T>>,
  enabled = true,
) {
  const query = useInfiniteQuery({ ...pagedQuery(queryKey, page), enabled });
  return { ...query, rows: query.data?.pages.flatMap((each) => each.items) ?? [] };
}

export type Paged<T> = ReturnType<typeof usePaged<T>>;

interface ChangeOptions {
  /** A form shows the violations at its fields; the general message is then left out. */
  inForm?: boolean;
  /** The caller tells the person itself. */
  quiet?: boolean;
}

/** A write: afterwards everything under the touched keys is read again. */
export function useChange<V, R>(
  run: (variables: V) => Promise<R>,
  touches: readonly string[],
  options: ChangeOptions = {},
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: run,
    meta: { ...options },
    onSuccess: () =>
      Promise.all(touches.map((key) => queryClient.invalidateQueries({ queryKey: [key] }))).then(
        () => undefined,
      ),
  });
}
