import { describe, expect, it } from 'vitest';
import type { Duty } from './api';
import type { BinCheck, Inspection } from './dutyDayApi';
import {
  ALL_GOOD,
  attendanceState,
  checksByClass,
  checksInOrder,
  dutyOfToday,
  findingsOf,
  isAllGood,
  isChangeable,
  sampleFault,
  sampleText,
} from './dutyDayRules';

const TODAY = '2026-11-23';
const duty = (date: string, more: Partial<Duty> = {}) =>
  ({ id: date, date, status: 'PLANNED', arrivedAt: null, ...more }) as Duty;

describe('a check-in', () => {
  it('is offered on the day only, and only while the duty stands', () => {
    expect(attendanceState(duty('2026-11-24'), 'GONE', TODAY)).toBe('LATER');
    expect(attendanceState(duty(TODAY), 'GONE', TODAY)).toBe('OFFERED');
    expect(attendanceState(duty('2026-11-20'), 'GONE', TODAY)).toBe('OVER');
    expect(attendanceState(duty(TODAY, { status: 'EXCUSED' }), 'GONE', TODAY)).toBe('OVER');
  });

  it('is green only when the server has it', () => {
    expect(attendanceState(duty(TODAY), 'AMBER', TODAY)).toBe('AMBER');
    expect(attendanceState(duty(TODAY), 'RED', TODAY)).toBe('RED');
    expect(attendanceState(duty(TODAY), 'GREEN', TODAY)).toBe('GREEN');
    expect(attendanceState(duty(TODAY, { arrivedAt: `${TODAY}T04:00:00Z` }), 'GONE', TODAY)).toBe('GREEN');
  });

  it('leads the home page on a duty day, the one not done first', () => {
    const done = duty(TODAY, { id: 'done', arrivedAt: 'x' });
    const open = duty(TODAY, { id: 'open' });
    expect(dutyOfToday([done, open, duty('2026-11-24')], TODAY)?.id).toBe('open');
    expect(dutyOfToday([done], TODAY)?.id).toBe('done');
    expect(dutyOfToday([duty('2026-11-24'), duty(TODAY, { status: 'CANCELLED' })], TODAY)).toBeUndefined();
  });
});

it('can be swapped until the duty starts', () => {
  const noon = duty(TODAY, { startTime: '12:00:00' });
  expect(isChangeable(noon, TODAY, '11:59')).toBe(true);
  expect(isChangeable(noon, TODAY, '12:00')).toBe(false);
  expect(isChangeable(duty('2026-11-24', { startTime: '12:00:00' }), TODAY, '18:00')).toBe(true);
  expect(isChangeable({ ...noon, status: 'DONE' }, TODAY, '09:00')).toBe(false);
});

describe('an inspection', () => {
  const check = (more: Partial<BinCheck>): BinCheck => ({ class: 'KITCHEN', ...ALL_GOOD, ...more });

  it('names what is not as it should be', () => {
    expect(isAllGood(check({}))).toBe(true);
    expect(findingsOf(check({ present: false, overflowing: true }))).toEqual(['桶不在位', '满溢']);
  });

  it('sends only the bins that were looked at, in their order', () => {
    const checks = checksByClass([check({ class: 'OTHER' }), check({})]);
    expect(checksInOrder(checks).map((each) => each.class)).toEqual(['KITCHEN', 'OTHER']);
  });

  it('wants both numbers of a spot check, and no more correct than looked at', () => {
    expect(sampleFault('', '')).toBeUndefined();
    expect(sampleFault('12', '10')).toBeUndefined();
    expect(sampleFault('12', '')).toMatch(/两个数/);
    expect(sampleFault('1.5', '1')).toMatch(/整数/);
    expect(sampleFault('5', '6')).toMatch(/不会比/);
  });

  it('shows a rate with its two numbers, below the minimum only the numbers', () => {
    const inspection = { sampled: 40, correct: 37, correctRate: '92.5%', sampleMinimum: 10 } as Inspection;
    expect(sampleText(inspection)).toBe('抽看 40 份，正确 37 份（92.5%）');
    expect(sampleText({ ...inspection, sampled: 5, correct: 4, correctRate: null })).toContain('不算比率');
    expect(sampleText({ ...inspection, sampled: null, correct: null })).toBeUndefined();
  });
});
