import { dayText } from '@/shared/lib/dates';
import { type Calendars, type GanttRow, workdaysBetween } from './gantt';
import { taskStatusText } from './labels';

/** What a bar says to those who do not see it. */
export function barWords(row: GanttRow): string {
  return [
    `${row.code} ${row.name}`,
    `${dayText(row.start)} 至 ${dayText(row.finish)}`,
    `${row.days} 个工作日`,
    taskStatusText[row.state],
    row.critical ? '在关键线路上' : '',
    row.shift ?? '',
    row.blocked ?? '',
  ]
    .filter(Boolean)
    .join('，');
}

export function startWords(before: string, after: string, calendars: Calendars): string {
  const days = workdaysBetween(before, after, calendars);
  if (days === 0) return `${dayText(after)} 开始`;
  return `${dayText(after)} 开始，${shiftWords(days)}`;
}

/** 晚 3 个工作日, 早 2 个工作日, or 不变. */
export function shiftWords(days: number): string {
  if (days === 0) return '不变';
  return `${days > 0 ? '晚' : '早'} ${Math.abs(days)} 个工作日`;
}
