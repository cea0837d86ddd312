/** Geometry of the Gantt chart: days to pixels and back. Days are `YYYY-MM-DD`; a bar covers both its ends. */

import type { WorkCalendar } from '@/features/calendar/api';
import { type DayKind, dayKind, dayName, isWorked } from '@/features/calendar/rules';
import { addDays, addMonths, daysBetween, isoWeekday, monthText } from '@/shared/lib/dates';

export type Zoom = 'day' | 'week' | 'month';

/** Pixels a day. */
export const DAY_WIDTH: Record<Zoom, number> = { day: 26, week: 8, month: 3 };

export type Calendars = ReadonlyMap<number, WorkCalendar | null | undefined>;

export interface Axis {
  from: string;
  to: string;
  dayWidth: number;
  width: number;
}

export interface Span {
  start: string;
  finish: string;
}

export interface Box {
  x: number;
  width: number;
}

/** One line of the chart: the plan as it stands, and the baseline it is held against. */
export interface GanttRow extends Span {
  id: string;
  code: string;
  name: string;
  days: number;
  baseline?: Span;
  critical: boolean;
  state: 'NOT_STARTED' | 'IN_PROGRESS' | 'DONE';
  /** Why it cannot go on, in words. */
  blocked?: string;
  /** How it lies against the baseline, in words. */
  shift?: string;
  /** Whether its dates may still be planned anew. */
  movable: boolean;
}

export interface Tick extends Box {
  key: string;
  text: string;
  title?: string;
  kind?: DayKind;
}

const MARGIN_DAYS: Record<Zoom, number> = { day: 5, week: 10, month: 20 };

/** From a little before the first to a little after the last of the days, today included. */
export function axisOver(spans: readonly Span[], today: string, zoom: Zoom): Axis {
  let from = today;
  let to = today;
  for (const span of spans) {
    if (span.start < from) from = span.start;
    if (span.finish > to) to = span.finish;
  }
  from = addDays(from, -MARGIN_DAYS[zoom]);
  to = addDays(to, MARGIN_DAYS[zoom]);
  const dayWidth = DAY_WIDTH[zoom];
  return { from, to, dayWidth, width: (daysBetween(from, to) + 1) * dayWidth };
}

export function xOf(axis: Axis, day: string): number {
  return daysBetween(axis.from, day) * axis.dayWidth;
}

export function boxOf(axis: Axis, { start, finish }: Span): Box {
  const days = Math.max(1, daysBetween(start, finish) + 1);
  return { x: xOf(axis, start), width: days * axis.dayWidth };
}

export function kindOf(day: string, calendars: Calendars): DayKind {
  return dayKind(day, calendars.get(Number(day.slice(0, 4))));
}

/** A day on which work is planned: by its notice, or, while that is not published, Monday to Friday. */
export function isWorkday(day: string, calendars: Calendars): boolean {
  const kind = kindOf(day, calendars);
  return kind === 'UNKNOWN' ? isoWeekday(day) <= 5 : isWorked(kind);
}

/** The day itself when work is planned on it, else the next on which it is. */
export function workdayFrom(day: string, calendars: Calendars): string {
  let found = day;
  for (let tried = 0; tried < 60 && !isWorkday(found, calendars); tried += 1) found = addDays(found, 1);
  return found;
}

/** So many workdays later, or earlier when negative. */
export function shiftWorkdays(day: string, count: number, calendars: Calendars): string {
  let found = day;
  for (let left = Math.abs(count); left > 0; ) {
    found = addDays(found, Math.sign(count));
    if (isWorkday(found, calendars)) left -= 1;
  }
  return found;
}

/** Where a bar that was dragged by some pixels begins. */
export function droppedOn(start: string, pixels: number, axis: Axis, calendars: Calendars): string {
  return workdayFrom(addDays(start, Math.round(pixels / axis.dayWidth)), calendars);
}

/** All days off as one path: a year has a hundred, and a chart of years must stay light. */
export function daysOffPath(axis: Axis, calendars: Calendars): string {
  let path = '';
  let since: string | undefined;
  const close = (day: string) => {
    if (since) path += `M${xOf(axis, since)} 0H${xOf(axis, day)}V1H${xOf(axis, since)}Z`;
    since = undefined;
  };
  for (let day = axis.from; day <= axis.to; day = addDays(day, 1)) {
    if (isWorkday(day, calendars)) close(day);
    else since ??= day;
  }
  close(addDays(axis.to, 1));
  return path;
}

export function monthTicks(axis: Axis): Tick[] {
  const ticks: Tick[] = [];
  for (let month = axis.from.slice(0, 7); month <= axis.to.slice(0, 7); month = addMonths(month, 1)) {
    const first = `${month}-01` < axis.from ? axis.from : `${month}-01`;
    const next = `${addMonths(month, 1)}-01`;
    const x = xOf(axis, first);
    const width = Math.min(xOf(axis, next), axis.width) - x;
    const wide = width >= 76;
    const text = wide ? monthText(month) : width >= 30 ? `${Number(month.slice(5))}月` : '';
    ticks.push({ key: month, x, width, text, title: monthText(month) });
  }
  return ticks;
}

/** Days at the widest zoom, Mondays at the middle one, nothing at the narrowest. */
export function dayTicks(axis: Axis, zoom: Zoom, calendars: Calendars): Tick[] {
  if (zoom === 'month') return [];
  const ticks: Tick[] = [];
  for (let day = axis.from; day <= axis.to; day = addDays(day, 1)) {
    if (zoom === 'week' && isoWeekday(day) !== 1) continue;
    const name = dayName(day, calendars.get(Number(day.slice(0, 4))));
    const width = axis.dayWidth * (zoom === 'week' ? 7 : 1);
    ticks.push({
      key: day,
      x: xOf(axis, day),
      width,
      text: String(Number(day.slice(8))),
      title: name,
      kind: kindOf(day, calendars),
    });
  }
  return ticks;
}

/** By start, then by finish: the staircase in which people expect to read it. */
export function inOrderOfWork<R extends GanttRow>(rows: readonly R[]): R[] {
  return [...rows].sort(
    (a, b) =>
      a.start.localeCompare(b.start) ||
      a.finish.localeCompare(b.finish) ||
      a.code.localeCompare(b.code, 'zh', { numeric: true }),
  );
}

/** Workdays by which a day lies after another; negative before. */
export function workdaysBetween(from: string, to: string, calendars: Calendars): number {
  if (to < from) return -workdaysBetween(to, from, calendars);
  let count = 0;
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    if (isWorkday(day, calendars)) count += 1;
  }
  return count;
}
