import { Button } from 'antd';
import { useWorkCalendar } from '@/features/calendar/api';
import { type DayKind, dayKind, dayName } from '@/features/calendar/rules';
import { addDays, dayText, today } from '@/shared/lib/dates';
import { useFilters } from '@/shared/lib/useFilters';
import { Loaded } from '@/shared/ui/Loaded';
import { StateChip } from '@/shared/ui/StateChip';
import { type Duty, type Roster, useDuties } from '../api';
import { mondayOf, openWeek } from '../deskRules';
import { dutyStatusText, dutyStatusTone } from '../labels';
import type { DutyDesk } from './useDutyDesk';

const DAYS = [0, 1, 2, 3, 4, 5, 6];
const KIND_WORDS: Partial<Record<DayKind, string>> = { OFF: '休', MAKE_UP: '调休上班', UNKNOWN: '未知' };

/** Seven columns with everybody's name in full: for the week at hand. */
export function WeekBoard({ roster, desk }: { roster: Roster; desk: DutyDesk }) {
  const [filters] = useFilters(['week'] as const);
  const now = today();
  const monday = openWeek(roster, filters.week, now);
  const sunday = addDays(monday, 6);
  const duties = useDuties(monday, sunday);
  const { data: calendar } = useWorkCalendar(Number(monday.slice(0, 4)));
  const { data: nextYears } = useWorkCalendar(Number(sunday.slice(0, 4)));
  const calendarOf = (day: string) => (day.startsWith(monday.slice(0, 4)) ? calendar : nextYears);
  return (
    <Loaded query={duties}>
      {(items) => (
        <div className="week panel">
          {DAYS.map((offset) => {
            const day = addDays(monday, offset);
            const kind = dayKind(day, calendarOf(day));
            const own = items.filter((duty) => duty.rosterId === roster.id && duty.date === day);
            return (
              <section key={day} data-kind={kind} data-today={day === now} aria-label={dayText(day)}>
                <h2>
                  {dayText(day)}
                  <small>{dayName(day, calendarOf(day)) ?? KIND_WORDS[kind]}</small>
                </h2>
                {own.length === 0 && <p className="muted">没有班</p>}
                {own.map((duty) => (
                  <WeekDuty key={duty.id} duty={duty} desk={desk} />
                ))}
              </section>
            );
          })}
        </div>
      )}
    </Loaded>
  );
}

export function WeekSteps({ roster }: { roster: Roster }) {
  const [filters, setFilters] = useFilters(['week'] as const);
  const now = today();
  const monday = openWeek(roster, filters.week, now);
  const sunday = addDays(monday, 6);
  return (
    <div className="week-steps">
      <Button
        disabled={addDays(monday, -1) < roster.from}
        onClick={() => setFilters({ week: addDays(monday, -7) })}
      >
        上一周
      </Button>
      <Button onClick={() => setFilters({ week: undefined })} disabled={monday === mondayOf(now)}>
        本周
      </Button>
      <Button
        disabled={addDays(sunday, 1) > roster.to}
        onClick={() => setFilters({ week: addDays(monday, 7) })}
      >
        下一周
      </Button>
      <strong>
        {dayText(monday)} 至 {dayText(sunday)}
      </strong>
    </div>
  );
}

function WeekDuty({ duty, desk }: { duty: Duty; desk: DutyDesk }) {
  return (
    <button
      type="button"
      className="week-duty"
      data-status={duty.memberId ? duty.status : 'GAP'}
      aria-haspopup="menu"
      onClick={(event) => desk.open(duty, event.currentTarget)}
    >
      <strong>{duty.memberName ?? '缺人'}</strong>
      <StateChip tone={duty.memberId ? dutyStatusTone[duty.status] : 'red'}>
        {duty.memberId ? dutyStatusText[duty.status] : '无人可排'}
      </StateChip>
      {duty.pinned && <small>已固定</small>}
    </button>
  );
}
