import { type DragEvent, memo } from 'react';
import { dayText } from '@/shared/lib/dates';
import type { Duty } from '../api';
import { type Dragged, type Drop, dropOn, mayDrag } from '../deskRules';
import { dutyMark, dutyStatusText } from '../labels';
import type { GridColumn, GridRow } from '../rules';

interface MemberRowProps {
  row: GridRow;
  index: number;
  columns: GridColumn[];
  /** The column that holds the grid's one tab stop, if it is in this row. */
  focused: number | undefined;
  dragged: Dragged | undefined;
  today: string;
  onDrag: (dragged: Dragged | undefined) => void;
  onDrop: (drop: Drop) => void;
  onOpen: (duty: Duty, anchor: HTMLElement) => void;
}

/** Remembered: moving the focus or scrolling draws two rows anew, not fifty. */
export const MemberRow = memo(function MemberRow(props: MemberRowProps) {
  const { row, index, columns, dragged, today, onDrop } = props;
  return (
    <tr aria-rowindex={index + 2} data-gaps={row.memberId === null}>
      <th scope="row">
        <span>
          <b title={row.memberName}>{row.memberName}</b>
          <i>{row.memberId === null ? `${row.total} 班` : `${row.inMonth}/${row.total}`}</i>
        </span>
      </th>
      {columns.map((column, position) => {
        const duty = row.duties.get(column.day);
        const drop = dragged && dropOn(dragged, row, column.day, today);
        const absent = row.absentOn.has(column.day);
        const at = `${index}:${position}`;
        const tabIndex = props.focused === position ? 0 : -1;
        return (
          <td
            key={column.day}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cell of a grid is a td with that role
            role="gridcell"
            data-kind={column.kind}
            data-absent={absent}
            data-drop={drop?.kind}
            data-at={duty ? undefined : at}
            tabIndex={duty ? undefined : tabIndex}
            onDragOver={drop && ((event: DragEvent) => event.preventDefault())}
            onDrop={drop && (() => onDrop(drop))}
          >
            {duty && <Shift {...props} duty={duty} at={at} tabIndex={tabIndex} />}
            {absent && <span className="sr-only">请假</span>}
          </td>
        );
      })}
    </tr>
  );
});

type ShiftProps = MemberRowProps & { duty: Duty; at: string; tabIndex: number };

function Shift({ duty, row, at, tabIndex, today, onDrag, onOpen }: ShiftProps) {
  const words = [
    row.memberName,
    dayText(duty.date),
    duty.memberId ? dutyStatusText[duty.status] : '',
    duty.pinned ? '已固定' : '',
  ]
    .filter(Boolean)
    .join(' ');
  const draggable = mayDrag(duty, today);
  return (
    <button
      type="button"
      className="shift"
      data-status={duty.memberId ? duty.status : 'GAP'}
      data-pinned={duty.pinned}
      data-at={at}
      tabIndex={tabIndex}
      draggable={draggable}
      title={draggable ? `${words}，点开选择，或拖给别人` : words}
      aria-label={words}
      aria-haspopup="menu"
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        onDrag({ duty, row });
      }}
      onDragEnd={() => onDrag(undefined)}
      onClick={(event) => onOpen(duty, event.currentTarget)}
    >
      {duty.memberId ? dutyMark[duty.status] : '缺'}
    </button>
  );
}
