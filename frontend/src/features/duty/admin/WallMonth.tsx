import { isWorked } from '@/features/calendar/rules';
import { fullDayText, hourMinute, monthText, today, WEEKDAY_NAMES } from '@/shared/lib/dates';
import type { Duty, Roster } from '../api';
import type { GridColumn } from '../rules';
import './wall.css';

const MOST_NAMES_IN_A_BOX = 6;

interface WallMonthProps {
  month: string;
  roster: Roster;
  duties: Duty[];
  columns: GridColumn[];
}

/** The month as it hangs on the wall: nothing on the screen, one A4 sheet across on paper. */
export function WallMonth({ month, roster, duties, columns }: WallMonthProps) {
  const first = duties[0];
  const names = new Map<string, string[]>();
  for (const duty of duties)
    names.set(duty.date, [...(names.get(duty.date) ?? []), duty.memberName ?? '缺人']);
  const most = Math.max(0, ...[...names.values()].map((each) => each.length));
  return (
    <section className="wall" aria-hidden="true" data-print-only>
      <header>
        <h1>
          {roster.dutyPostName} {monthText(month)}值班表{roster.status === 'DRAFT' && '（草稿）'}
        </h1>
        <p>
          {first && `${hourMinute(first.startTime)}–${hourMinute(first.endTime)}`} {first?.place}
        </p>
      </header>
      {most > MOST_NAMES_IN_A_BOX ? (
        <DayRows columns={columns} names={names} />
      ) : (
        <Calendar columns={columns} names={names} />
      )}
      <footer>{fullDayText(today())} 打印</footer>
    </section>
  );
}

interface SheetProps {
  columns: GridColumn[];
  names: Map<string, string[]>;
}

/** Weekend columns are left out of a month in which nobody serves on them: the names get larger. */
function Calendar({ columns, names }: SheetProps) {
  const weekend = columns.some(
    (column) => column.weekday >= 6 && (isWorked(column.kind) || names.has(column.day)),
  );
  const weekdays = weekend ? [1, 2, 3, 4, 5, 6, 7] : [1, 2, 3, 4, 5];
  const shown = columns.filter((column) => weekdays.includes(column.weekday));
  const lead = (shown[0]?.weekday ?? 1) - 1;
  const weeks = Math.ceil((lead + shown.length) / weekdays.length);
  return (
    <div
      className="wall-calendar"
      style={{ gridTemplateColumns: `repeat(${weekdays.length}, 1fr)` }}
      data-weeks={weeks}
    >
      {weekdays.map((weekday) => (
        <b key={weekday}>{WEEKDAY_NAMES[weekday]}</b>
      ))}
      {shown.map((column, index) => (
        <div
          key={column.day}
          data-kind={column.kind}
          style={index === 0 ? { gridColumnStart: lead + 1 } : undefined}
        >
          <i>
            {column.date}
            <small>{column.kind === 'MAKE_UP' ? `${column.name ?? ''}调休上班` : column.name}</small>
          </i>
          {(names.get(column.day) ?? []).map((name) => (
            <strong key={name}>{name}</strong>
          ))}
        </div>
      ))}
    </div>
  );
}

/** Too many names for a box: one line a day. */
function DayRows({ columns, names }: SheetProps) {
  return (
    <table className="wall-days">
      <tbody>
        {columns
          .filter((column) => names.has(column.day))
          .map((column) => (
            <tr key={column.day} data-kind={column.kind}>
              <th>
                {column.date}日 {WEEKDAY_NAMES[column.weekday]}
              </th>
              <td>{names.get(column.day)?.join('　')}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
