import type { Paged } from '../../api/hooks';
import './list-end.css';

type ReadableList = Pick<
  Paged<unknown>,
  'rows' | 'hasNextPage' | 'isFetchingNextPage' | 'isFetchNextPageError' | 'fetchNextPage'
>;

interface ListFootProps {
  list: ReadableList;
  /** 条, 份, … */
  unit: string;
  /** On the button that reads on. */
  more: string;
}

/** Below a list that is read page by page: reads on, or says that this was all. */
export function ListFoot({ list, unit, more }: ListFootProps) {
  if (list.rows.length === 0) return null;
  if (!list.hasNextPage)
    return (
      <p className="row-note list-end">
        共 {list.rows.length} {unit}，已全部显示
      </p>
    );
  return (
    <div className="list-end">
      {list.isFetchNextPageError && (
        <p className="row-note" role="alert">
          后面的没有载入，请检查网络后再点一次。
        </p>
      )}
      <button
        type="button"
        className="btn btn-wide"
        disabled={list.isFetchingNextPage}
        onClick={() => void list.fetchNextPage()}
      >
        {list.isFetchingNextPage ? '正在载入…' : more}
      </button>
    </div>
  );
}
