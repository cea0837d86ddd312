import { Button, Table, type TableProps } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Paged } from '../../api/hooks';
import { Failed, Loading } from '../StateBox';
import { useKeyboardScroll } from './useKeyboardScroll';

interface PagedTableProps<T> {
  list: Paged<T>;
  columns: NonNullable<TableProps<T>['columns']>;
  empty: ReactNode;
  rowKey?: keyof T & string;
  unit?: string;
  width?: number;
  expandable?: TableProps<T>['expandable'];
}

const MANY_ROWS = 200;

/** Shows how much of a list is on the screen and loads the rest on request; long lists draw only what is visible. */
export function PagedTable<T extends object>(props: PagedTableProps<T>) {
  const { list, columns, empty, unit = '条', width = 800, expandable, rowKey = 'id' } = props;
  const panel = useRef<HTMLDivElement>(null);
  const long = list.rows.length > MANY_ROWS;
  useEffect(() => {
    // antd gives its scrolling body no place in the tab order; without one the keyboard cannot scroll it.
    if (long) panel.current?.querySelector('.ant-table-tbody-virtual-holder')?.setAttribute('tabindex', '0');
  }, [long]);
  useKeyboardScroll(panel);
  if (list.isPending) return <Loading />;
  if (list.isError && list.rows.length === 0)
    return <Failed error={list.error} retry={() => void list.refetch()} />;
  if (list.rows.length === 0) return <div className="panel">{empty}</div>;
  return (
    <div className="panel panel-flush" ref={panel}>
      <Table<T>
        rowKey={rowKey}
        columns={columns}
        dataSource={list.rows}
        pagination={false}
        size="middle"
        virtual={long}
        expandable={expandable}
        scroll={long ? { x: width, y: 620 } : { x: width }}
      />
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
    </div>
  );
}
