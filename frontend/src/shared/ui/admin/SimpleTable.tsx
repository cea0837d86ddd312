import { Table, type TableProps } from 'antd';
import { useRef } from 'react';
import { useKeyboardScroll } from './useKeyboardScroll';

type SimpleTableProps<T> = Pick<TableProps<T>, 'columns' | 'expandable'> & {
  rows: readonly T[];
  rowKey?: string | ((row: T) => string);
  width?: number;
};

const PAGE = 50;

/** A bounded list that was read to its end; more than a screenful is paged in sight. */
export function SimpleTable<T extends object>({
  rows,
  rowKey = 'id',
  width = 640,
  ...rest
}: SimpleTableProps<T>) {
  const table = useRef<HTMLDivElement>(null);
  useKeyboardScroll(table);
  return (
    <div ref={table}>
      <Table<T>
        {...rest}
        rowKey={rowKey}
        dataSource={rows}
        size="middle"
        scroll={{ x: width }}
        pagination={
          rows.length > PAGE
            ? { pageSize: PAGE, showSizeChanger: false, showTotal: (total) => `共 ${total} 条` }
            : false
        }
      />
    </div>
  );
}
