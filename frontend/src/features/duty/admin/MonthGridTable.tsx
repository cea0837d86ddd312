import { type DragEvent, useState } from 'react';
import { dayText, WEEKDAY_NAMES } from '@/shared/lib/dates';
import { useVisibleRows } from '@/shared/ui/useVisibleRows';
import type { Duty } from '../api';
import { dutyStatusText } from '../labels';
import type { GridColumn, GridRow, MonthGrid } from '../rules';

const ROW_HEIGHT = 35;

interface MonthGridTableProps {
  grid: MonthGrid;
  caption: string;
  /** Absent when duties cannot be changed any more. */
  onPick?: (duty: Duty) => void;
  onMove?: (duty: Duty, memberId: string) => void;
}

/** Names and days stay in sight; a draft can be changed by dragging within its day, or by its menu. */
export function MonthGridTable({ grid, caption, onPick, onMove }: MonthGridTableProps) {
  const { container, first, last, before, after } = useVisibleRows(grid.rows.length, ROW_HEIGHT);
  const [dragged, setDragged] = useState<Duty>();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard
    <section className="panel grid-scroll" ref={container} tabIndex={0} aria-label={caption}>
      <table className="grid" style={{ minWidth: 140 + grid.columns.length * 29 }}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">姓名（本月/全期）</th>
            {grid.columns.map((column) => (
              <DayHead key={column.day} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Spacer height={before} />}
          {grid.rows.slice(first, last).map((row) => (
            <MemberRow
              key={row.memberId}
              row={row}
              columns={grid.columns}
              dragged={dragged}
              onDrag={setDragged}
              onPick={onPick}
              onMove={onMove}
            />
          ))}
          {after > 0 && <Spacer height={after} />}
        </tbody>
      </table>
    </section>
  );
}

/** Stands for the rows out of sight. */
function Spacer({ height }: { height: number }) {
  return (
    <tr>
      <td style={{ height, border: 0 }} />
    </tr>
  );
}

function DayHead({ column }: { column: GridColumn }) {
  const note =
    column.kind === 'MAKE_UP' ? '班' : column.kind === 'OFF' ? '休' : WEEKDAY_NAMES[column.weekday]?.slice(1);
  const title = [dayText(column.day), column.name, column.unfilled > 0 ? `缺 ${column.unfilled} 人` : '']
    .filter(Boolean)
    .join(' ');
  return (
    <th scope="col" data-kind={column.kind} data-unfilled={column.unfilled > 0} title={title}>
      {column.date}
      <small>{note}</small>
      {column.unfilled > 0 && <span className="sr-only">缺 {column.unfilled} 人</span>}
    </th>
  );
}

interface MemberRowProps {
  row: GridRow;
  columns: GridColumn[];
  dragged: Duty | undefined;
  onDrag: (duty: Duty | undefined) => void;
  onPick?: (duty: Duty) => void;
  onMove?: (duty: Duty, memberId: string) => void;
}

function MemberRow({ row, columns, dragged, onDrag, onPick, onMove }: MemberRowProps) {
  const accepts = (column: GridColumn) =>
    onMove &&
    dragged?.date === column.day &&
    dragged.memberId !== row.memberId &&
    !row.duties.has(column.day);
  return (
    <tr>
      <th scope="row">
        <span>
          <b title={row.memberName}>{row.memberName}</b>
          <i>
            {row.inMonth}/{row.total}
          </i>
        </span>
      </th>
      {columns.map((column) => {
        const duty = row.duties.get(column.day);
        const target = accepts(column) ? dragged : undefined;
        return (
          <td
            key={column.day}
            data-kind={column.kind}
            data-absent={row.absentOn.has(column.day)}
            data-drop={Boolean(target)}
            onDragOver={target && ((event: DragEvent) => event.preventDefault())}
            onDrop={target && (() => onMove?.(target, row.memberId))}
          >
            {duty && <Shift duty={duty} onDrag={onDrag} onPick={onPick} />}
            {row.absentOn.has(column.day) && <span className="sr-only">请假</span>}
          </td>
        );
      })}
    </tr>
  );
}

function Shift({ duty, onDrag, onPick }: Pick<MemberRowProps, 'onDrag' | 'onPick'> & { duty: Duty }) {
  const words = `${duty.memberName ?? ''} ${dayText(duty.date)} ${dutyStatusText[duty.status]}`;
  const changeable = onPick && duty.status === 'DRAFT';
  if (!changeable) {
    return (
      <span className="shift" data-status={duty.status} title={words}>
        岗<span className="sr-only">{dutyStatusText[duty.status]}</span>
      </span>
    );
  }
  return (
    <button
      type="button"
      className="shift"
      data-status={duty.status}
      draggable
      title={`${words}，点开换人，或拖到同一天的另一人`}
      aria-label={`${words}，换人`}
      onDragStart={() => onDrag(duty)}
      onDragEnd={() => onDrag(undefined)}
      onClick={() => onPick(duty)}
    >
      岗
    </button>
  );
}
