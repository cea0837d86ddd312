import { Button } from 'antd';
import type { Paged } from '@/shared/api/hooks';

/** How much of a list of cards is on the screen, and the way to the rest. */
export function ListFoot<T>({ list, unit }: { list: Paged<T>; unit: string }) {
  if (list.rows.length === 0) return null;
  return (
    <div className="list-foot">
      <span>
        {list.hasNextPage
          ? `已显示 ${list.rows.length} ${unit}，还有更多`
          : `共 ${list.rows.length} ${unit}，已全部显示`}
      </span>
      {list.hasNextPage && (
        <Button onClick={() => void list.fetchNextPage()} loading={list.isFetchingNextPage}>
          载入更多
        </Button>
      )}
    </div>
  );
}
