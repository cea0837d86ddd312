import { isoWeekday } from '@/shared/lib/dates';
import type { CalendarDay, WorkCalendar } from './api';

export type DayKind = 'WORK' | 'MAKE_UP' | 'OFF' | 'WEEKEND' | 'UNKNOWN';

/** What kind of day it is; without the notice of its year a day is unknown, never ordinary. */
export function dayKind(day: string, calendar: WorkCalendar | null | undefined): DayKind {
  if (!calendar?.published) return 'UNKNOWN';
  const special = calendar.days.find((each) => each.date === day);
  if (special) return special.kind;
  return isoWeekday(day) >= 6 ? 'WEEKEND' : 'WORK';
}

export function dayName(day: string, calendar: WorkCalendar | null | undefined): string | undefined {
  return calendar?.days.find((each) => each.date === day)?.name;
}

export function isWorked(kind: DayKind): boolean {
  return kind === 'WORK' || kind === 'MAKE_UP';
}

/** Reads lines such as `2027-01-01 元旦` or `2027-02-06 春节 上班` and names the line that cannot be read. */
export function parseNoticeLines(text: string): { days: CalendarDay[]; fault?: string } {
  const days: CalendarDay[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (!line.trim()) continue;
    const [, date, name = '', makeUp] = /^\s*(\d{4}-\d{2}-\d{2})\s+(\S+)(?:\s+(上班))?\s*$/.exec(line) ?? [];
    if (!date) return { days, fault: `第 ${index + 1} 行读不懂：${line.trim()}` };
    days.push({ date, name, kind: makeUp ? 'MAKE_UP' : 'OFF' });
  }
  return { days };
}

export function noticeLines(days: CalendarDay[]): string {
  return days.map((day) => `${day.date} ${day.name}${day.kind === 'MAKE_UP' ? ' 上班' : ''}`).join('\n');
}
