import type { WorkCalendar } from '@/features/calendar/api';
import { type DayKind, dayKind, dayName } from '@/features/calendar/rules';
import type { Absence } from '@/features/member/api';
import { addMonths, isoWeekday, monthDays } from '@/shared/lib/dates';
import type { Duty, Fairness } from './api';

export interface GridColumn {
  day: string;
  date: number;
  weekday: number;
  kind: DayKind;
  name: string | undefined;
  unfilled: number;
}

export interface GridRow {
  /** null: the row of the seats that nobody fills. */
  memberId: string | null;
  memberName: string;
  total: number;
  inMonth: number;
  duties: Map<string, Duty>;
  absentOn: Set<string>;
}

export interface MonthGrid {
  columns: GridColumn[];
  rows: GridRow[];
}

interface GridInput {
  month: string;
  loads: Fairness['loads'];
  duties: Duty[];
  absences: Absence[];
  calendar: WorkCalendar | null | undefined;
}

/** Member × day for one month; a seat that nobody fills counts at its day, not at a person. */
export function monthGrid({ month, loads, duties, absences, calendar }: GridInput): MonthGrid {
  const days = monthDays(month);
  const inMonth = duties.filter((duty) => duty.date.startsWith(month));
  const columns = days.map((day) => ({
    day,
    date: Number(day.slice(8)),
    weekday: isoWeekday(day),
    kind: dayKind(day, calendar),
    name: dayName(day, calendar),
    unfilled: inMonth.filter((duty) => duty.date === day && !duty.memberId).length,
  }));
  const byMember = groupByMember(inMonth);
  const absencesOf = absencesByMember(absences);
  const rows = loads.map((load) => {
    const own = byMember.get(load.memberId) ?? [];
    return {
      memberId: load.memberId,
      memberName: load.memberName,
      total: load.duties,
      inMonth: own.length,
      duties: new Map(own.map((duty) => [duty.date, duty])),
      absentOn: absentDays(days, absencesOf.get(load.memberId) ?? []),
    };
  });
  const gaps = byMember.get(null);
  return { columns, rows: gaps ? [gapRow(gaps), ...rows] : rows };
}

/** Seats without a person stand first, one of each day: what is missing is what an officer looks for. */
function gapRow(gaps: Duty[]): GridRow {
  return {
    memberId: null,
    memberName: '缺人',
    total: gaps.length,
    inMonth: 0,
    duties: new Map(gaps.map((duty) => [duty.date, duty])),
    absentOn: new Set(),
  };
}

function groupByMember(duties: Duty[]): Map<string | null, Duty[]> {
  const groups = new Map<string | null, Duty[]>();
  for (const duty of duties) {
    const group = groups.get(duty.memberId);
    if (group) group.push(duty);
    else groups.set(duty.memberId, [duty]);
  }
  return groups;
}

function absencesByMember(absences: Absence[]): Map<string, Absence[]> {
  const groups = new Map<string, Absence[]>();
  for (const absence of absences) {
    const group = groups.get(absence.memberId);
    if (group) group.push(absence);
    else groups.set(absence.memberId, [absence]);
  }
  return groups;
}

function absentDays(days: string[], own: Absence[]): Set<string> {
  return new Set(days.filter((day) => own.some((absence) => absence.from <= day && day <= absence.to)));
}

export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = addMonths(month, 1)) months.push(month);
  return months;
}

/** The month to open: the wanted one, else the current one, else the first of the roster. */
export function openMonth(months: string[], wanted: string | undefined, today: string): string {
  const current = today.slice(0, 7);
  return (
    [wanted, current].find((month) => month !== undefined && months.includes(month)) ?? months[0] ?? current
  );
}

/** What the figures say in words; only a gap of zero may be called proven. */
export function fairnessWords({ gap, spread }: Pick<Fairness, 'gap' | 'spread'>): string {
  const proof = gap === '0' ? '已证明没有更均的排法' : `离理论最优还差 ${gap}`;
  return `${spreadWords(spread)}，${proof}`;
}

function spreadWords(spread: number): string {
  if (spread === 0) return '每人一样多';
  return spread === 1 ? '每人最多相差 1 班' : `最多与最少相差 ${spread} 班`;
}

/** How many people have how many duties, for branches too large for one bar each. */
export function distribution(loads: Fairness['loads']): { duties: number; people: number }[] {
  const counts = new Map<number, number>();
  for (const load of loads) counts.set(load.duties, (counts.get(load.duties) ?? 0) + 1);
  return [...counts].map(([duties, people]) => ({ duties, people })).sort((a, b) => a.duties - b.duties);
}
