import { describe, expect, it } from 'vitest';
import { addDays, addMonths, ageText, dayOf, isoWeekday, monthDays, weekdayText } from './dates';
import { uuid7 } from './uuid7';

describe('days', () => {
  it('are those of the branch, not of the phone', () => {
    expect(dayOf('2026-11-22T16:30:00Z')).toBe('2026-11-23');
  });

  it('know their weekday and their month', () => {
    expect(weekdayText('2026-11-22')).toBe('周日');
    expect(isoWeekday('2026-11-22')).toBe(7);
    expect(monthDays('2028-02')).toHaveLength(29);
    expect(addMonths('2026-12', 1)).toBe('2027-01');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });

  it('tell an age in words', () => {
    const now = new Date('2026-11-22T12:00:00Z');
    expect(ageText('2026-11-22T11:59:40Z', now)).toBe('刚刚');
    expect(ageText('2026-11-22T10:00:00Z', now)).toBe('2 小时前');
    expect(ageText('2026-11-19T10:00:00Z', now)).toBe('3 天前');
  });
});

describe('uuid7', () => {
  it('carries version, variant and time, and sorts by time', () => {
    const early = uuid7(1_700_000_000_000);
    const late = uuid7(1_800_000_000_000);
    expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Number.parseInt(early.replaceAll('-', '').slice(0, 12), 16)).toBe(1_700_000_000_000);
    expect(early < late).toBe(true);
  });
});
