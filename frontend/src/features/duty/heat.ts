import { daysBetween, isoWeekday } from '@/shared/lib/dates';
import type { Duty } from './api';
import { mondayOf } from './deskRules';

export interface DutyCounts {
  seats: number;
  done: number;
  covered: number;
  excused: number;
  missed: number;
  planned: number;
  gaps: number;
}

export interface HeatDay extends DutyCounts {
  day: string;
  week: number;
  weekday: number;
  /** 0 nothing settled yet … 3 everything settled. */
  level: 0 | 1 | 2 | 3;
  trouble: boolean;
  /** Gone by, and nobody has said how it went. */
  late: boolean;
}

function count(duties: Duty[]): DutyCounts {
  const counts = { seats: 0, done: 0, covered: 0, excused: 0, missed: 0, planned: 0, gaps: 0 };
  for (const duty of duties) {
    counts.seats += 1;
    if (duty.memberId === null) counts.gaps += 1;
    else if (duty.status === 'DONE') counts.done += 1;
    else if (duty.status === 'COVERED') counts.covered += 1;
    else if (duty.status === 'EXCUSED') counts.excused += 1;
    else if (duty.status === 'MISSED') counts.missed += 1;
    else counts.planned += 1;
  }
  return counts;
}

function grouped(duties: Duty[], keyOf: (duty: Duty) => string): Map<string, Duty[]> {
  const groups = new Map<string, Duty[]>();
  for (const duty of duties) {
    if (duty.status === 'DRAFT' || duty.status === 'CANCELLED') continue;
    const group = groups.get(keyOf(duty));
    if (group) group.push(duty);
    else groups.set(keyOf(duty), [duty]);
  }
  return groups;
}

/** One cell for each day with a duty; weeks are counted from the Monday on or before New Year. */
export function yearHeat(year: number, duties: Duty[], today: string): HeatDay[] {
  const start = mondayOf(`${year}-01-01`);
  return [...grouped(duties, (duty) => duty.date)].map(([day, own]) => {
    const counts = count(own);
    const settled = (counts.done + counts.covered + counts.excused) / counts.seats;
    return {
      ...counts,
      day,
      week: Math.floor(daysBetween(start, day) / 7),
      weekday: isoWeekday(day),
      level: settled === 0 ? 0 : settled < 0.5 ? 1 : settled < 1 ? 2 : 3,
      trouble: counts.missed + counts.gaps > 0,
      late: day < today && counts.planned > 0,
    };
  });
}

/** In which column the name of a month stands. */
export function monthStarts(year: number): { month: string; week: number }[] {
  const start = mondayOf(`${year}-01-01`);
  return Array.from({ length: 12 }, (_, index) => {
    const month = `${year}-${String(index + 1).padStart(2, '0')}`;
    return { month, week: Math.floor(daysBetween(start, `${month}-01`) / 7) };
  });
}

export interface MonthCounts extends DutyCounts {
  month: string;
}

/** The picture in numbers, month by month. */
export function monthCounts(duties: Duty[]): MonthCounts[] {
  return [...grouped(duties, (duty) => duty.date.slice(0, 7))]
    .map(([month, own]) => ({ month, ...count(own) }))
    .sort((a, b) => a.month.localeCompare(b.month));
}

/** 3 班：到岗 2、未到岗 1 */
export function countsText(counts: DutyCounts): string {
  const parts: [string, number][] = [
    ['到岗', counts.done],
    ['替班', counts.covered],
    ['请假', counts.excused],
    ['未到岗', counts.missed],
    ['待定', counts.planned],
    ['缺人', counts.gaps],
  ];
  const named = parts.filter(([, number]) => number > 0).map(([text, number]) => `${text} ${number}`);
  return `${counts.seats} 班：${named.join('、')}`;
}
