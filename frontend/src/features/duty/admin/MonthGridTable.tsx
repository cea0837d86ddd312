import { type RefObject, useCallback, useEffect, useState } from 'react';
import { dayText, today, WEEKDAY_NAMES } from '@/shared/lib/dates';
import { useVisibleRows } from '@/shared/ui/useVisibleRows';
import type { Duty } from '../api';
import type { Dragged, Drop } from '../deskRules';
import type { GridColumn, MonthGrid } from '../rules';
import { MemberRow } from './MemberRow';
import { useRovingCell } from './useRovingCell';

/** As in grid.css: another height here would make the rows jump while scrolling. */
const ROW_HEIGHT = 34;

interface MonthGridTableProps {
  grid: MonthGrid;
  caption: string;
  onOpen: (duty: Duty, anchor: HTMLElement) => void;
  onDrop: (drop: Drop) => void;
}

/** Names and days stay in sight; duties change hands by dragging, or by the menu that every duty opens. */
export function MonthGridTable({ grid, caption, onOpen, onDrop }: MonthGridTableProps) {
  const { rows, columns } = grid;
  const { container, first, last, before, after } = useVisibleRows(rows.length, ROW_HEIGHT);
  const [dragged, setDragged] = useState<Dragged>();
  const cell = useRovingCell({
    container,
    rows: rows.length,
    columns: columns.length,
    first,
    last,
    rowHeight: ROW_HEIGHT,
  });
  const now = today();
  useTodayInSight(container, columns[0]?.day);

  const letGo = useCallback(
    (drop: Drop) => {
      setDragged(undefined);
      onDrop(drop);
    },
    [onDrop],
  );

  return (
    <section className="panel grid-scroll" ref={container} aria-label={caption}>
      <table
        className="grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table walked by arrow keys is a grid
        role="grid"
        aria-label={`${caption}，方向键移动，回车打开`}
        aria-rowcount={rows.length + 1}
        style={{ minWidth: 150 + columns.length * 29 }}
        onKeyDown={cell.onKeyDown}
        onFocus={cell.onFocus}
      >
        <thead>
          <tr>
            <th scope="col">姓名（本月/全期）</th>
            {columns.map((column) => (
              <DayHead key={column.day} column={column} today={now} />
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Spacer height={before} />}
          {rows.slice(first, last).map((row, index) => (
            <MemberRow
              key={row.memberId ?? 'gaps'}
              row={row}
              index={first + index}
              columns={columns}
              focused={cell.row === first + index ? cell.column : undefined}
              dragged={dragged}
              today={now}
              onDrag={setDragged}
              onDrop={letGo}
              onOpen={onOpen}
            />
          ))}
          {after > 0 && <Spacer height={after} />}
        </tbody>
      </table>
    </section>
  );
}

/** On a narrow screen a month opens where today is, not at its first week. */
function useTodayInSight(container: RefObject<HTMLElement | null>, month: string | undefined) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for every month that is opened
  useEffect(() => {
    const scroller = container.current;
    const head = scroller?.querySelector<HTMLElement>('th[data-today="true"]');
    if (scroller && head) scroller.scrollLeft = head.offsetLeft - scroller.clientWidth / 2;
  }, [container, month]);
}

/** Stands for the rows out of sight. */
function Spacer({ height }: { height: number }) {
  return (
    <tr>
      <td style={{ height, border: 0 }} />
    </tr>
  );
}

function DayHead({ column, today }: { column: GridColumn; today: string }) {
  const note =
    column.kind === 'MAKE_UP' ? '班' : column.kind === 'OFF' ? '休' : WEEKDAY_NAMES[column.weekday]?.slice(1);
  const isToday = column.day === today;
  const title = [
    isToday ? '今天' : '',
    dayText(column.day),
    column.name,
    column.unfilled > 0 ? `缺 ${column.unfilled} 人` : '',
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <th
      scope="col"
      data-kind={column.kind}
      data-today={isToday}
      data-unfilled={column.unfilled > 0}
      aria-current={isToday ? 'date' : undefined}
      title={title}
    >
      {column.date}
      <small>{note}</small>
      {column.unfilled > 0 && <span className="sr-only">缺 {column.unfilled} 人</span>}
    </th>
  );
}
