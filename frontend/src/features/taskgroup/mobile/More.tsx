import type { Paged } from '@/shared/api/hooks';

/** The way to the rest of a list; nothing where all of it is shown. */
export function More<T>({ list }: { list: Paged<T> }) {
  if (!list.hasNextPage) return null;
  return (
    <button
      type="button"
      className="btn btn-wide"
      disabled={list.isFetchingNextPage}
      onClick={() => void list.fetchNextPage()}
    >
      {list.isFetchingNextPage ? '正在载入…' : `已显示 ${list.rows.length} 条，载入更多`}
    </button>
  );
}
