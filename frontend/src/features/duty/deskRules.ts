import { addDays, isoWeekday } from '@/shared/lib/dates';
import type { Duty, DutyStatus } from './api';
import type { GridRow } from './rules';

export type DutyAction = 'ASSIGN' | 'SWAP' | 'OUTCOME' | 'PIN' | 'UNPIN' | 'EXPLAIN' | 'RECORDS';

const SETTLED: readonly DutyStatus[] = ['DONE', 'COVERED', 'EXCUSED', 'MISSED'];

/** What an officer can do with a duty on that day; the server has the last word. */
export function dutyActions(duty: Duty, today: string): DutyAction[] {
  if (duty.status === 'CANCELLED') return [];
  const draft = duty.status === 'DRAFT';
  const planned = duty.status === 'PLANNED';
  const begun = !draft && duty.date <= today;
  const filled = duty.memberId !== null;
  const actions: [DutyAction, boolean][] = [
    ['ASSIGN', draft],
    ['OUTCOME', begun && filled && (planned || SETTLED.includes(duty.status))],
    ['SWAP', planned && filled && duty.date >= today],
    ['EXPLAIN', true],
    ['RECORDS', begun && filled],
    [duty.pinned ? 'UNPIN' : 'PIN', filled && (draft || (planned && duty.date >= today))],
  ];
  return actions.filter(([, possible]) => possible).map(([action]) => action);
}

export interface Dragged {
  duty: Duty;
  row: GridRow;
}

/** What letting go of a duty over a cell would mean. */
export type Drop =
  | { kind: 'GIVE'; duty: Duty; memberId: string; memberName: string }
  | { kind: 'EXCHANGE'; duty: Duty; other: Duty };

export function mayDrag(duty: Duty, today: string): boolean {
  return (
    duty.status === 'DRAFT' || (duty.status === 'PLANNED' && duty.memberId !== null && duty.date >= today)
  );
}

/** undefined where nobody could take it: two seats a day, an absence, a day gone by. */
export function dropOn({ duty, row }: Dragged, onto: GridRow, day: string, today: string): Drop | undefined {
  if (onto.memberId === null || onto.memberId === row.memberId) return undefined;
  if (onto.duties.has(duty.date) || onto.absentOn.has(duty.date)) return undefined;
  const other = onto.duties.get(day);
  if (!other) {
    return day === duty.date
      ? { kind: 'GIVE', duty, memberId: onto.memberId, memberName: onto.memberName }
      : undefined;
  }
  const exchangeable =
    row.memberId !== null &&
    other.status === duty.status &&
    mayDrag(other, today) &&
    !row.duties.has(day) &&
    !row.absentOn.has(day);
  return exchangeable ? { kind: 'EXCHANGE', duty, other } : undefined;
}

/** Where the focus goes in a grid of cells; undefined for keys that are not for moving. */
export function nextCell(
  key: string,
  withControl: boolean,
  at: { row: number; column: number },
  size: { rows: number; columns: number },
): { row: number; column: number } | undefined {
  const steps: Record<string, { row?: number; column?: number }> = {
    ArrowUp: { row: at.row - 1 },
    ArrowDown: { row: at.row + 1 },
    ArrowLeft: { column: at.column - 1 },
    ArrowRight: { column: at.column + 1 },
    PageUp: { row: at.row - 10 },
    PageDown: { row: at.row + 10 },
    Home: withControl ? { row: 0, column: 0 } : { column: 0 },
    End: withControl ? { row: size.rows, column: size.columns } : { column: size.columns },
  };
  const step = steps[key];
  if (!step) return undefined;
  const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  return {
    row: within(step.row ?? at.row, size.rows),
    column: within(step.column ?? at.column, size.columns),
  };
}

export function mondayOf(day: string): string {
  return addDays(day, 1 - isoWeekday(day));
}

/** The week to open: the wanted one, else this week, always one that the roster reaches. */
export function openWeek(
  { from, to }: { from: string; to: string },
  wanted: string | undefined,
  today: string,
): string {
  const day = wanted && /^\d{4}-\d{2}-\d{2}$/.test(wanted) ? wanted : today;
  return mondayOf(day < from ? from : day > to ? to : day);
}
