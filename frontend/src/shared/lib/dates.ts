/** Days are `YYYY-MM-DD` text, moments are ISO instants; people read both in the branch's zone. */

const ZONE = 'Asia/Shanghai';
const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const;

export const WEEKDAY_NAMES: Record<number, string> = {
  1: '周一',
  2: '周二',
  3: '周三',
  4: '周四',
  5: '周五',
  6: '周六',
  7: '周日',
};

const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, dateStyle: 'short' });
const timeFormat = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });

export function dayOf(moment: string | Date): string {
  return dayFormat.format(typeof moment === 'string' ? new Date(moment) : moment);
}

export function today(): string {
  return dayOf(new Date());
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

export function addDays(day: string, count: number): string {
  const date = utc(day);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000);
}

/** ISO weekday: 1 Monday … 7 Sunday. */
export function isoWeekday(day: string): number {
  return utc(day).getUTCDay() || 7;
}

export function weekdayText(day: string): string {
  return WEEKDAYS[utc(day).getUTCDay()] ?? '';
}

/** 11月22日 周日; with the year in front when it is not the current one. */
export function dayText(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  const prefix = day.slice(0, 4) === today().slice(0, 4) ? '' : `${year}年`;
  return `${prefix}${month}月${date}日 ${weekdayText(day)}`;
}

export function fullDayText(day: string | null | undefined): string {
  if (!day) return '—';
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** 今天, 明天, 后天 where that is what people would say. */
export function nearDayText(day: string): string {
  const distance = daysBetween(today(), day);
  const near = { 0: '今天', 1: '明天', 2: '后天' }[distance];
  return near ? `${near} ${dayText(day)}` : dayText(day);
}

export function timeText(moment: string): string {
  return timeFormat.format(new Date(moment));
}

export function momentText(moment: string): string {
  return `${dayText(dayOf(moment))} ${timeText(moment)}`;
}

export function hourMinute(time: string | null | undefined): string {
  return time ? time.slice(0, 5) : '';
}

export function monthDays(month: string): string[] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: count }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`);
}

export function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}

export function monthText(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return `${year}年${number}月`;
}

/** How long something has been waiting, in words. */
export function ageText(since: string, now: Date = new Date()): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - new Date(since).getTime()) / 60_000));
  if (minutes < 1) return '刚刚';
  if (minutes < 60) return `${minutes} 分钟前`;
  if (minutes < 60 * 24) return `${Math.floor(minutes / 60)} 小时前`;
  return `${Math.floor(minutes / 60 / 24)} 天前`;
}
