import type { ReactNode } from 'react';
import type { Paged } from '@/shared/api/hooks';
import { Failed, Loading } from '@/shared/ui/StateBox';

interface NeedListProps<T> {
  list: Paged<T>;
  label: string;
  empty: ReactNode;
  render: (row: T) => ReactNode;
}

/** Cards page by page: says how many are shown, and whether there are more. */
export function NeedList<T>({ list, label, empty, render }: NeedListProps<T>) {
  if (list.isPending) return <Loading />;
  if (list.isError && list.rows.length === 0)
    return <Failed error={list.error} retry={() => void list.refetch()} />;
  if (list.rows.length === 0) return empty;
  return (
    <section aria-label={label}>
      {list.rows.map(render)}
      {list.hasNextPage ? (
        <button
          type="button"
          className="btn btn-wide need-more"
          disabled={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {list.isFetchingNextPage ? '正在载入…' : `已显示 ${list.rows.length} 项，再看一些`}
        </button>
      ) : (
        <p className="row-note need-more">共 {list.rows.length} 项，已全部显示</p>
      )}
    </section>
  );
}
