import { hourMinute } from '@/shared/lib/dates';
import type { Delivery } from '@/shared/offline/outboxContext';
import type { Duty } from './api';
import type { BinCheck, BinClass, Inspection } from './dutyDayApi';
import { BIN_CLASSES, FINDINGS } from './dutyDayLabels';

/** Where a check-in stands: not yet the day, offered, on its way in one of three honest states, or over. */
export type AttendanceState = 'LATER' | 'OFFERED' | 'AMBER' | 'RED' | 'GREEN' | 'OVER';

export function attendanceState(
  duty: Pick<Duty, 'date' | 'arrivedAt' | 'status'>,
  delivery: Delivery,
  today: string,
): AttendanceState {
  if (duty.arrivedAt || delivery === 'GREEN') return 'GREEN';
  if (delivery !== 'GONE') return delivery;
  if (duty.date > today) return 'LATER';
  return duty.date === today && duty.status === 'PLANNED' ? 'OFFERED' : 'OVER';
}

/** The same id for every tap on one duty: a second tap replaces what waits instead of adding to it. */
export function attendanceId(dutyId: string): string {
  return `attendance-${dutyId}`;
}

/** The duty of today that is still ahead or under way, if the person has one. */
export function dutyOfToday(duties: Duty[], today: string): Duty | undefined {
  const own = duties.filter(({ date, status }) => date === today && ['PLANNED', 'DONE'].includes(status));
  return own.find((duty) => !duty.arrivedAt && duty.status === 'PLANNED') ?? own[0];
}

/** A swap is possible until the duty starts; `now` is the time of day, like 11:30. */
export function isChangeable(duty: Duty, today: string, now: string): boolean {
  if (duty.status !== 'PLANNED' || duty.arrivedAt) return false;
  return duty.date > today || (duty.date === today && hourMinute(duty.startTime) > now);
}

export const ALL_GOOD: Omit<BinCheck, 'class'> = {
  present: true,
  labelled: true,
  clean: true,
  overflowing: false,
  mixedItems: false,
  corrected: false,
};

export function isAllGood(check: BinCheck): boolean {
  return findingsOf(check).length === 0;
}

export function findingsOf(check: BinCheck): string[] {
  return FINDINGS.filter(({ key, pressedWhen }) => check[key] === pressedWhen).map(({ text }) => text);
}

/** Only the bins that were looked at are sent; what nobody checked is not called good. */
export function checksInOrder(checks: Partial<Record<BinClass, BinCheck>>): BinCheck[] {
  return BIN_CLASSES.flatMap((each) => checks[each] ?? []);
}

export function checksByClass(bins: BinCheck[]): Partial<Record<BinClass, BinCheck>> {
  return Object.fromEntries(bins.map((bin) => [bin.class, bin]));
}

/** The figures of a spot check: both or none, and never more correct than looked at. */
export function sampleFault(sampled: string, correct: string): string | undefined {
  if (!sampled && !correct) return undefined;
  if (!/^\d{1,5}$/.test(sampled) || !/^\d{1,5}$/.test(correct)) return '两个数都要填，用整数。';
  return Number(correct) > Number(sampled) ? '投放正确的份数不会比抽看的多。' : undefined;
}

/** A rate is shown with its two numbers; below the agreed minimum only the numbers are. */
export function sampleText({ sampled, correct, correctRate, sampleMinimum }: Inspection): string | undefined {
  if (sampled === null || correct === null) return undefined;
  const counts = `抽看 ${sampled} 份，正确 ${correct} 份`;
  return correctRate ? `${counts}（${correctRate}）` : `${counts}（不足 ${sampleMinimum} 份，不算比率）`;
}
