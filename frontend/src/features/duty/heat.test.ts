import { expect, it } from 'vitest';
import type { Duty, DutyStatus } from './api';
import { countsText, monthCounts, yearHeat } from './heat';

const TODAY = '2026-02-01';

function duty(date: string, status: DutyStatus, memberId: string | null = 'a'): Duty {
  return {
    id: `${date}-${status}`,
    rosterId: 'r',
    date,
    startTime: '12:00',
    endTime: '13:00',
    seat: 1,
    dutyPostId: 'p',
    dutyPostName: '午间岗',
    place: null,
    memberId,
    memberName: memberId,
    status,
    pinned: false,
    arrivedAt: null,
    outcomeNote: null,
    version: 0,
  };
}

it('places a day in its week, counted from the Monday on or before New Year', () => {
  const cells = yearHeat(2026, [duty('2026-01-01', 'DONE'), duty('2026-01-05', 'PLANNED')], TODAY);
  expect(cells).toMatchObject([
    { week: 0, weekday: 4, level: 3, trouble: false, late: false },
    { week: 1, weekday: 1, level: 0, trouble: false, late: true },
  ]);
});

it('marks a day with somebody missing or a seat without a person', () => {
  const [missed, gap] = yearHeat(
    2026,
    [duty('2026-03-02', 'MISSED'), duty('2026-03-03', 'PLANNED', null)],
    TODAY,
  );
  expect([missed?.trouble, gap?.trouble, gap?.gaps]).toEqual([true, true, 1]);
});

it('leaves drafts and cancelled duties out', () => {
  expect(yearHeat(2026, [duty('2026-03-02', 'DRAFT'), duty('2026-03-03', 'CANCELLED')], TODAY)).toEqual([]);
});

it('says the same month by month in numbers', () => {
  const [march] = monthCounts([
    duty('2026-03-02', 'DONE'),
    duty('2026-03-03', 'DONE'),
    duty('2026-03-04', 'MISSED'),
  ]);
  expect(march?.month).toBe('2026-03');
  expect(march && countsText(march)).toBe('3 班：到岗 2、未到岗 1');
});
