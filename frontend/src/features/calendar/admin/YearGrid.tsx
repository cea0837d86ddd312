import { dayText, isoWeekday, monthDays } from '@/shared/lib/dates';
import type { WorkCalendar } from '../api';
import { dayKind, dayName, isWorked } from '../rules';

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
const HEAD = ['一', '二', '三', '四', '五', '六', '日'];

export function YearGrid({ year, calendar }: { year: number; calendar: WorkCalendar }) {
  return (
    <>
      <div className="year">
        {MONTHS.map((month) => (
          <Month key={month} month={`${year}-${month}`} calendar={calendar} />
        ))}
      </div>
      <div className="year-key">
        <span>
          <i data-kind="OFF">休</i> 法定节假日
        </span>
        <span>
          <i data-kind="MAKE_UP">班</i> 调休上班
        </span>
        <span>
          <i data-kind="WEEKEND">6</i> 周末
        </span>
      </div>
    </>
  );
}

function Month({ month, calendar }: { month: string; calendar: WorkCalendar }) {
  const days = monthDays(month);
  const lead = isoWeekday(days[0] as string) - 1;
  const worked = days.filter((day) => isWorked(dayKind(day, calendar))).length;
  return (
    <section className="panel month" aria-label={`${Number(month.slice(5))}月，${worked} 个工作日`}>
      <h2>
        {Number(month.slice(5))}月 <span>{worked} 个工作日</span>
      </h2>
      <ol>
        {HEAD.map((name) => (
          <li key={name} className="month-head" aria-hidden="true">
            {name}
          </li>
        ))}
        {days.map((day, index) => {
          const kind = dayKind(day, calendar);
          const name = dayName(day, calendar);
          return (
            <li
              key={day}
              data-kind={kind}
              style={index === 0 ? { gridColumnStart: lead + 1 } : undefined}
              title={[dayText(day), name, kind === 'MAKE_UP' ? '上班' : ''].filter(Boolean).join(' ')}
            >
              {Number(day.slice(8))}
              {name && (
                <span className="sr-only">{`${name}${kind === 'MAKE_UP' ? '调休上班' : '放假'}`}</span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
