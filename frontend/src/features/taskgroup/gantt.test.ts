import { describe, expect, it } from 'vitest';
import { addDays } from '@/shared/lib/dates';
import { calendar2026 } from '@/testing/fixtures';
import {
  axisOver,
  boxOf,
  daysOffPath,
  dayTicks,
  droppedOn,
  inOrderOfWork,
  isWorkday,
  monthTicks,
  shiftWorkdays,
  workdayFrom,
  workdaysBetween,
  xOf,
} from './gantt';
import { barWords, shiftWords, startWords } from './ganttWords';

const calendars = new Map([
  [2026, calendar2026],
  [2027, null],
]);
const day = { start: '2026-11-02', finish: '2026-11-06' };

describe('work calendar of the chart', () => {
  it('knows holidays, weekends and days made up for', () => {
    expect(isWorkday('2026-10-01', calendars)).toBe(false);
    expect(isWorkday('2026-11-07', calendars)).toBe(false);
    for (const { date } of calendar2026.days.filter(({ kind }) => kind === 'MAKE_UP'))
      expect(isWorkday(date, calendars), date).toBe(true);
  });

  it('takes Monday to Friday where the notice is not published', () => {
    expect(isWorkday('2027-01-01', calendars)).toBe(true);
    expect(isWorkday('2027-01-02', calendars)).toBe(false);
  });

  it('shifts by workdays and counts them alike', () => {
    for (const count of [-40, -5, -1, 0, 1, 7, 33]) {
      const moved = shiftWorkdays('2026-09-24', count, calendars);
      expect(isWorkday(moved, calendars)).toBe(true);
      expect(workdaysBetween('2026-09-24', moved, calendars)).toBe(count);
    }
  });

  it('begins on a workday', () => {
    expect(workdayFrom('2026-11-07', calendars)).toBe('2026-11-09');
    expect(workdayFrom('2026-11-09', calendars)).toBe('2026-11-09');
  });
});

describe('geometry', () => {
  const axis = axisOver([day], '2026-11-23', 'day');

  it('covers all bars and today', () => {
    expect(axis.from < day.start).toBe(true);
    expect(axis.to > '2026-11-23').toBe(true);
    expect(xOf(axis, axis.to) + axis.dayWidth).toBe(axis.width);
  });

  it('draws a bar over both its ends, and never nothing', () => {
    const box = boxOf(axis, day);
    expect(box.x).toBe(xOf(axis, day.start));
    expect(box.x + box.width).toBe(xOf(axis, addDays(day.finish, 1)));
    expect(boxOf(axis, { start: day.start, finish: addDays(day.start, -1) }).width).toBe(axis.dayWidth);
  });

  it('lets a dragged bar land on the next workday', () => {
    expect(droppedOn('2026-11-02', 5 * axis.dayWidth, axis, calendars)).toBe('2026-11-09');
    expect(droppedOn('2026-11-02', axis.dayWidth * 0.4, axis, calendars)).toBe('2026-11-02');
    expect(droppedOn('2026-11-04', -axis.dayWidth, axis, calendars)).toBe('2026-11-03');
  });

  it('tints each run of days off once', () => {
    const week = { ...axis, from: '2026-11-02', to: '2026-11-08', width: 7 * axis.dayWidth };
    const from = 5 * axis.dayWidth;
    expect(daysOffPath(week, calendars)).toBe(`M${from} 0H${7 * axis.dayWidth}V1H${from}Z`);
  });

  it('divides the whole axis into months', () => {
    for (const zoom of ['day', 'week', 'month'] as const) {
      const long = axisOver([{ start: '2026-01-05', finish: '2027-02-10' }], '2026-11-23', zoom);
      const ticks = monthTicks(long);
      expect(ticks.reduce((sum, tick) => sum + tick.width, 0)).toBe(long.width);
      expect(dayTicks(long, zoom, calendars).every((tick) => tick.x >= 0 && tick.x < long.width)).toBe(true);
    }
  });
});

describe('words of the chart', () => {
  const row = {
    ...day,
    id: 'a',
    code: 'A2',
    name: '用地预审',
    days: 5,
    critical: true,
    state: 'NOT_STARTED' as const,
    movable: true,
  };

  it('tell what the bar shows', () => {
    expect(barWords(row)).toBe('A2 用地预审，11月2日 周一 至 11月6日 周五，5 个工作日，未开始，在关键线路上');
    expect(shiftWords(-3)).toBe('早 3 个工作日');
    expect(startWords('2026-11-02', '2026-11-09', calendars)).toBe('11月9日 周一 开始，晚 5 个工作日');
  });

  it('go in the order of work', () => {
    const rows = [{ ...row, code: 'A10' }, row, { ...row, code: 'A1', start: '2026-11-01' }];
    expect(inOrderOfWork(rows).map(({ code }) => code)).toEqual(['A1', 'A2', 'A10']);
  });
});
