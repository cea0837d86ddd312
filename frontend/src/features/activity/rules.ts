import { dayOf, dayText, isoWeekday, timeText } from '@/shared/lib/dates';
import type { ActivityShift, CreateShiftSeries, WriteActivityShift } from './api';

export const MOST_SHIFTS = 1_000;
const DAY_MILLIS = 86_400_000;

/** 60,312 人次: exact, with marks for reading. */
export function countText(count: number | null | undefined): string {
  return count === null || count === undefined ? '—' : count.toLocaleString('zh-CN');
}

export function periodText(from: string, to: string): string {
  return from === to ? dayText(from) : `${dayText(from)} 至 ${dayText(to)}`;
}

type Window = Pick<ActivityShift, 'startsAt' | 'endsAt'>;

/** 08:30–12:00, and 20:00–次日08:00. */
export function timesText({ startsAt, endsAt }: Window): string {
  const next = dayOf(startsAt) === dayOf(endsAt) ? '' : '次日';
  return `${timeText(startsAt)}–${next}${timeText(endsAt)}`;
}

export function windowText(window: Window): string {
  return `${dayText(dayOf(window.startsAt))} ${timesText(window)}`;
}

export interface SeriesSize {
  days: number;
  shifts: number;
}

/** What a series makes, counted as the server counts; nothing for dates that are missing or the wrong way round. */
export function seriesSize({
  from,
  to,
  weekdays,
  windows,
}: Partial<Pick<CreateShiftSeries, 'from' | 'to' | 'weekdays' | 'windows'>>): SeriesSize {
  if (!from || !to || to < from) return { days: 0, shifts: 0 };
  const count = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MILLIS) + 1;
  const wanted = new Set(weekdays ?? []);
  const first = isoWeekday(from);
  let days = 0;
  for (let index = 0; index < count; index++) {
    if (wanted.size === 0 || wanted.has(((first - 1 + index) % 7) + 1)) days++;
  }
  return { days, shifts: days * (windows?.length ?? 0) };
}

export interface ShiftValues {
  day: string;
  from: string;
  to: string;
  place?: string | null;
  seats: number;
  note?: string | null;
}

/** Local times of a day; one that ends no later than it begins ends on the next day. */
export function shiftBody({ day, from, to, place, seats, note }: ShiftValues): WriteActivityShift {
  const startsAt = moment(day, from);
  const sameDay = moment(day, to);
  return {
    startsAt: startsAt.toISOString(),
    endsAt: new Date(sameDay.getTime() + (sameDay <= startsAt ? DAY_MILLIS : 0)).toISOString(),
    place: place?.trim() || null,
    seats,
    note: note?.trim() || null,
  };
}

export function shiftValues({ startsAt, endsAt, place, seats, note }: ActivityShift): ShiftValues {
  return { day: dayOf(startsAt), from: timeText(startsAt), to: timeText(endsAt), place, seats, note };
}

export function moment(day: string, time: string): Date {
  return new Date(`${day}T${time}:00+08:00`);
}

/** What a member reads before signing up. */
export function seatsText({ seats, signedUp, waiting }: ActivityShift): string {
  if (signedUp < seats) return `还有 ${seats - signedUp} 个名额（共 ${seats}）`;
  return waiting > 0 ? `${seats} 个名额已满，${waiting} 人候补` : `${seats} 个名额已满`;
}

/** In days, so that a long list reads like a calendar. */
export function byDay<T extends Window>(shifts: readonly T[]): [string, T[]][] {
  const days = new Map<string, T[]>();
  for (const shift of shifts) {
    const day = dayOf(shift.startsAt);
    days.set(day, [...(days.get(day) ?? []), shift]);
  }
  return [...days];
}
