import { describe, expect, it } from 'vitest';
import { swapRequest } from '@/testing/phoneWorld';
import type { Duty } from './api';
import type { SwapRequest } from './swapApi';
import { answersForAnother, fairnessEffect, swapGroups, swapSides, swapStatusFor } from './swapRules';

const duty = (memberId: string, date: string) =>
  ({
    id: date,
    date,
    startTime: '12:00:00',
    endTime: '13:00:00',
    dutyPostName: '午间岗',
    place: null,
    memberId,
    memberName: memberId,
  }) as Duty;
const request = (more: Partial<SwapRequest> = {}) =>
  swapRequest(duty('甲', '2026-12-03'), duty('乙', '2026-12-08'), more);

it('says the effect on fairness in plain words', () => {
  expect(fairnessEffect({ kind: 'SWAP', fairnessChange: '0' }).text).toBe('不影响公平');
  expect(fairnessEffect({ kind: 'COVER', fairnessChange: '-3/2' }).text).toBe('更均');
  expect(fairnessEffect({ kind: 'COVER', fairnessChange: '2' }).text).toBe('他会多值一班');
  expect(fairnessEffect({ kind: 'SWAP', fairnessChange: '1/7' }).text).toBe('会不那么均');
});

it('puts first what the person can answer, last what is over', () => {
  const asked = request({ actions: ['ACCEPT', 'REJECT'] });
  const own = request({ actions: ['WITHDRAW'] });
  const over = request({ status: 'EFFECTIVE', actions: ['REVERSE'] });
  const approval = request({ status: 'AWAITING_APPROVAL', actions: ['APPROVE', 'REJECT'] });
  expect(swapGroups([over, own, asked, approval])).toEqual({
    toAnswer: [asked, approval],
    waiting: [own],
    ended: [over],
  });
});

describe('both sides of a request', () => {
  const words = (me: string | null, more: Partial<SwapRequest> = {}) =>
    swapSides(request(more), me).map(({ giver, taker, duty: { date } }) => `${date} ${giver}→${taker}`);

  it('stand in the words of the one who looks, what they take on first', () => {
    expect(words('甲')).toEqual(['2026-12-08 乙→您', '2026-12-03 您→乙']);
    expect(words('乙')).toEqual(['2026-12-03 甲→您', '2026-12-08 您→甲']);
    expect(words(null)).toEqual(['2026-12-03 甲→乙', '2026-12-08 乙→甲']);
  });

  it('are one when a duty is only handed over', () => {
    expect(words('乙', { kind: 'COVER', counterpartDuty: null })).toEqual(['2026-12-03 甲→您']);
  });
});

it('tells the one who is asked that it is their turn', () => {
  const asked = request({ actions: ['ACCEPT', 'REJECT'] });
  expect(swapStatusFor(asked, '乙')).toBe('待您同意');
  expect(swapStatusFor(asked, '丙')).toBe('待对方同意');
  expect(swapStatusFor(request({ actions: ['WITHDRAW'] }), '甲')).toBe('待对方同意');
});

it('asks the one who is on duty when a duty is asked back', () => {
  const askedBack = request({ actions: ['ACCEPT', 'REJECT'], reversesId: 'x' });
  expect(swapStatusFor(askedBack, '甲')).toBe('待您同意');
  expect(answersForAnother(askedBack, '甲')).toBe(false);
});

it('knows when an officer answers for an absent member', () => {
  expect(answersForAnother(request(), '丙')).toBe(true);
  expect(answersForAnother(request(), '乙')).toBe(false);
  expect(answersForAnother(request({ status: 'AWAITING_APPROVAL' }), '丙')).toBe(false);
});
