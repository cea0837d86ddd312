import { expect, it } from 'vitest';
import { activityWorld } from '@/testing/activityHandlers';
import {
  bodyOf,
  isChanged,
  isTooEarly,
  matches,
  NO_DRAFT,
  nearest,
  rowsOf,
  servedOf,
} from './attendanceRules';
import { byDay, countText, seatsText, seriesSize, shiftBody, shiftValues, timesText } from './rules';

const { list, shifts } = activityWorld(['王五', '赵六', '孙七']);
const [shift] = shifts as [(typeof shifts)[number]];
const [wang, zhao, sun] = list.people as [(typeof list.people)[number], ...typeof list.people];

it('writes large numbers exactly, with marks for reading', () => {
  expect(countText(60_312)).toBe('60,312');
  expect(countText(0)).toBe('0');
  expect(countText(null)).toBe('—');
});

it('counts a series before it is made', () => {
  const windows = [
    { from: '08:00', to: '12:00' },
    { from: '12:00', to: '16:00' },
    { from: '16:00', to: '20:00' },
  ];
  expect(seriesSize({ from: '2026-03-01', to: '2026-03-20', windows })).toEqual({ days: 20, shifts: 60 });
  // 1 March 2026 is a Sunday.
  expect(seriesSize({ from: '2026-03-01', to: '2026-03-14', weekdays: [6, 7], windows })).toEqual({
    days: 4,
    shifts: 12,
  });
  expect(seriesSize({ from: '2026-03-02', to: '2026-03-01', windows }).shifts).toBe(0);
  expect(seriesSize({ windows }).shifts).toBe(0);
});

it('reads and writes the times of a shift in local time, past midnight too', () => {
  expect(timesText(shift)).toBe('08:00–12:00');
  const night = shiftBody({ day: '2030-03-01', from: '20:00', to: '08:00', seats: 1 });
  expect(night).toMatchObject({ startsAt: '2030-03-01T12:00:00.000Z', endsAt: '2030-03-02T00:00:00.000Z' });
  expect(timesText(night)).toBe('20:00–次日08:00');
  expect(shiftBody(shiftValues(shift))).toMatchObject({
    startsAt: '2030-03-01T00:00:00.000Z',
    endsAt: '2030-03-01T04:00:00.000Z',
  });
});

it('says what a member can expect', () => {
  expect(seatsText({ ...shift, signedUp: 0, waiting: 0 })).toBe('还有 2 个名额（共 2）');
  expect(seatsText({ ...shift, waiting: 0 })).toBe('2 个名额已满');
  expect(seatsText(shift)).toBe('2 个名额已满，1 人候补');
});

it('groups shifts by the day on which they begin', () => {
  const late = { startsAt: '2030-03-01T15:30:00Z', endsAt: '2030-03-01T17:00:00Z' };
  const next = { startsAt: '2030-03-01T16:30:00Z', endsAt: '2030-03-01T17:00:00Z' };
  expect(byDay([shift, late, next]).map(([day, of]) => [day, of.length])).toEqual([
    ['2030-03-01', 2],
    ['2030-03-02', 1],
  ]);
});

it('lays what was changed over what the server has', () => {
  const draft = { ...NO_DRAFT, ticks: { [wang.memberId]: { came: true } } };
  expect(rowsOf(list, draft).map(({ came, changed }) => [came, changed])).toEqual([
    [true, true],
    [false, false],
    [false, false],
  ]);
  const saved = {
    ...list,
    people: list.people.map((each) => (each === wang ? { ...each, came: true } : each)),
  };
  expect(isChanged(saved, draft)).toBe(false);
  expect(isChanged(list, { ...NO_DRAFT, ticks: { [wang.memberId]: { came: false, from: '09:00' } } })).toBe(
    false,
  );
});

it('sends those who came, with the own times where there are any', () => {
  const added = { memberId: 'x', memberName: '周八' };
  const draft = {
    ticks: { [zhao?.memberId ?? '']: { came: true, from: '08:30' }, x: { came: true } },
    added: [added, { memberId: sun?.memberId ?? '', memberName: '孙七' }],
    served: '1,204',
  };
  expect(bodyOf(list, draft)).toEqual({
    peopleServed: 1204,
    people: [
      { memberId: zhao?.memberId, startedAt: '2030-03-01T00:30:00.000Z', endedAt: null },
      { memberId: 'x', startedAt: null, endedAt: null },
    ],
  });
});

it('tells nobody counted from nobody served', () => {
  expect(servedOf(list, NO_DRAFT)).toBeNull();
  expect(servedOf(list, { ...NO_DRAFT, served: '0' })).toBe(0);
  expect(servedOf({ ...list, peopleServed: 7 }, { ...NO_DRAFT, served: ' ' })).toBeNull();
  for (const wrong of ['-1', '1.5', '很多', '1000001'])
    expect(servedOf(list, { ...NO_DRAFT, served: wrong })).toBe('invalid');
});

it('takes the moment that is nearest, across midnight', () => {
  expect(nearest('00:30', '2030-03-01T15:00:00Z')).toBe('2030-03-01T16:30:00.000Z');
  expect(nearest('23:30', '2030-03-01T16:30:00Z')).toBe('2030-03-01T15:30:00.000Z');
  expect(nearest('08:10', '2030-03-01T00:00:00Z')).toBe('2030-03-01T00:10:00.000Z');
});

it('finds people by name, pinyin and initials', () => {
  const row = { name: '王小五', pinyin: 'wangxiaowu', initials: 'wxw' };
  for (const sought of ['小五', 'wangx', 'WXW', ' ']) expect(matches(row, sought)).toBe(true);
  expect(matches(row, 'wu')).toBe(false);
});

it('lets people be ticked off from an hour before the shift', () => {
  expect(isTooEarly(list, new Date('2030-02-28T22:59:59Z'))).toBe(true);
  expect(isTooEarly(list, new Date('2030-02-28T23:00:00Z'))).toBe(false);
});
