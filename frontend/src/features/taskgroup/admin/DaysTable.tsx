import { Grid, type TableProps } from 'antd';
import type { ReactNode } from 'react';
import { dayText } from '@/shared/lib/dates';
import { SimpleTable } from '@/shared/ui/admin/SimpleTable';

export interface DaysRow {
  id: string;
  name: string;
  before: ReactNode;
  after: ReactNode;
  /** By how much it is finished later or earlier. */
  shift: string;
}

interface DaysTableProps {
  rows: DaysRow[];
  /** What the two stretches of days are called. */
  before: string;
  after: string;
}

/** The days of each task before and after: side by side, or one under the other on a phone. */
export function DaysTable({ rows, before, after }: DaysTableProps) {
  const { md } = Grid.useBreakpoint();
  const beside: TableProps<DaysRow>['columns'] = [
    { title: '环节', dataIndex: 'name' },
    { title: before, dataIndex: 'before', width: 224 },
    { title: after, dataIndex: 'after', width: 224 },
    { title: '完成', dataIndex: 'shift', width: 120 },
  ];
  const under: TableProps<DaysRow>['columns'] = [
    {
      title: '环节和日期',
      key: 'all',
      render: (_, row) => (
        <div className="days-under">
          <strong>{row.name}</strong>
          <span>
            {before} {row.before}
          </span>
          <span>
            {after} {row.after}
          </span>
          <span>{row.shift}</span>
        </div>
      ),
    },
  ];
  return <SimpleTable<DaysRow> rows={rows} width={md ? 690 : 0} columns={md ? beside : under} />;
}

export function daysText(start: string | null, finish: string | null): ReactNode {
  return (
    <>
      <span className="nowrap">{dayOf(start)}</span> <span className="nowrap">至 {dayOf(finish)}</span>
    </>
  );
}

export function dayOf(day: string | null): string {
  return day ? dayText(day) : '推算不出';
}
