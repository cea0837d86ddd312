import { describe, expect, it } from 'vitest';
import type { Duty } from './api';
import { distribution, fairnessWords, monthGrid, monthsBetween, openMonth } from './rules';

const calendar = {
  year: 2026,
  published: true,
  noticeUrl: 'https://www.gov.cn/',
  workdays: 248,
  version: 1,
  days: [
    { date: '2026-01-01', name: '元旦', kind: 'OFF' as const },
    { date: '2026-01-04', name: '元旦', kind: 'MAKE_UP' as const },
  ],
};

function duty(date: string, memberId: string | null): Duty {
  return {
    id: `${date}-${memberId}`,
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
    status: 'DRAFT',
    pinned: false,
    arrivedAt: null,
    outcomeNote: null,
    version: 0,
  };
}

const load = (memberId: string, duties: number) => ({
  memberId,
  memberName: memberId,
  prior: 0,
  duties,
  availableDays: 200,
});

describe('month grid', () => {
  const grid = monthGrid({
    month: '2026-01',
    loads: [load('a', 12), load('b', 11)],
    duties: [duty('2026-01-04', 'a'), duty('2026-01-05', null), duty('2026-02-02', 'a')],
    absences: [{ id: 'x', memberId: 'b', from: '2025-12-30', to: '2026-01-02' }],
    calendar,
  });

  it('knows holidays, make-up workdays and weekends', () => {
    const kinds = grid.columns.map((column) => column.kind);
    expect(kinds.slice(0, 5)).toEqual(['OFF', 'WORK', 'WEEKEND', 'MAKE_UP', 'WORK']);
    expect(grid.columns[3]?.name).toBe('元旦');
  });

  it('puts a duty at its member and an unfilled seat into a first row of its own', () => {
    expect(grid.rows[0]).toMatchObject({ memberId: null, memberName: '缺人', inMonth: 0 });
    expect(grid.rows[0]?.duties.has('2026-01-05')).toBe(true);
    expect(grid.rows[1]?.duties.has('2026-01-04')).toBe(true);
    expect(grid.rows[1]?.inMonth).toBe(1);
    expect(grid.columns[4]?.unfilled).toBe(1);
  });

  it('marks only the days of an absence that lie in the month', () => {
    expect([...(grid.rows[2]?.absentOn ?? [])]).toEqual(['2026-01-01', '2026-01-02']);
  });

  it('calls every day of a year without notice unknown', () => {
    const unknown = monthGrid({ month: '2027-05', loads: [], duties: [], absences: [], calendar: null });
    expect(new Set(unknown.columns.map((column) => column.kind))).toEqual(new Set(['UNKNOWN']));
  });
});

it('lists the months of a roster across the year end', () => {
  expect(monthsBetween('2026-11-15', '2027-02-01')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
});

it('opens the wanted month, else the current one, else the first', () => {
  const months = ['2026-01', '2026-02'];
  expect(openMonth(months, '2026-02', '2026-01-09')).toBe('2026-02');
  expect(openMonth(months, '2031-02', '2026-01-09')).toBe('2026-01');
  expect(openMonth(months, undefined, '2030-01-09')).toBe('2026-01');
});

it('calls a roster proven only when the gap is zero', () => {
  expect(fairnessWords({ gap: '0', spread: 1 })).toContain('已证明');
  expect(fairnessWords({ gap: '0', spread: 0 })).toContain('每人一样多');
  expect(fairnessWords({ gap: '3', spread: 4 })).toBe('最多与最少相差 4 班，离理论最优还差 3');
});

it('counts people by number of duties, those with none included', () => {
  expect(distribution([load('a', 0), load('b', 2), load('c', 2)])).toEqual([
    { duties: 0, people: 1 },
    { duties: 2, people: 2 },
  ]);
});
