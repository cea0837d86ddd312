import { describe, expect, it } from 'vitest';
import {
  allPlans,
  planCost,
  pricesOf,
  randomBasis,
  type SmallRoster,
  seeded,
  WHOLE,
} from '@/testing/smallRosters';
import { type RosterEvidence, verifyRoster } from './certificate';
import { improvingExchange } from './exchange';
import { fraction, fractionText, parseFraction } from './fraction';
import { readRoster } from './rosterBoard';

const DAYS = ['2026-12-03', '2026-12-04', '2026-12-07', '2026-12-08'];
const basis = (days: string[], more: Partial<RosterEvidence['basis']> = {}): RosterEvidence['basis'] => ({
  days: DAYS,
  seats: 1,
  firstOpenDay: 0,
  policy: 'EQUAL',
  members: days.map((each, index) => ({
    memberId: `m${index}`,
    memberName: '甲乙丙'.charAt(index),
    prior: 0,
    days: each,
  })),
  ...more,
});
const seats = (...people: (number | null)[]) =>
  people.map((person, day) => ({ date: DAYS[day] ?? '', memberId: person === null ? null : `m${person}` }));
const price = (...prices: string[]) => prices.map((each, index) => ({ memberId: `m${index}`, price: each }));
const problemOf = (evidence: RosterEvidence) => {
  const verdict = verifyRoster(evidence);
  return verdict.proved ? undefined : verdict.problem;
};

const even: RosterEvidence = {
  basis: basis(['1111', '1111']),
  seats: seats(0, 1, 0, 1),
  prices: price('3', '3'),
};

it('proves an even roster and tells cost and bound', () => {
  expect(verifyRoster(even)).toEqual({ proved: true, objective: '8', bound: '8' });
});

describe('names the first thing that is not a correct plan', () => {
  const cases: [string, Partial<RosterEvidence>, RegExp][] = [
    ['an unavailable person', { basis: basis(['0111', '1111']) }, /12月3日.*甲 不可值班/],
    ['a seat left empty', { seats: seats(0, null, 0, 1) }, /12月4日.*还能多排一人/],
    ['a removed seat', { seats: seats(0, 1, 0) }, /12月8日.*还能多排一人/],
    [
      'somebody twice a day',
      { seats: [...seats(0, 1, 0, 1), { date: '2026-12-03', memberId: 'm0' }] },
      /12月3日.*甲 一天排了两班/,
    ],
    [
      'more people than seats',
      { seats: [...seats(0, 1, 0, 1), { date: '2026-12-03', memberId: 'm1' }] },
      /12月3日.*比席位多 1 人/,
    ],
    ['a stranger', { seats: [{ date: '2026-12-03', memberId: 'x' }] }, /12月3日.*不在名单里/],
    ['a day off', { seats: [{ date: '2026-12-05', memberId: 'm1' }] }, /12月5日.*不是工作日，却排了 乙/],
    ['a pinned duty that is gone', { basis: basis(['1111', 'P111']) }, /12月3日.*乙 已固定的班不见了/],
    [
      'a changed past',
      { basis: basis(['1111', '1111'], { firstOpenDay: 1 }) },
      /12月3日.*已经过去，却改排了 甲/,
    ],
    ['a missing price', { prices: price('3') }, /没有 乙 的价格/],
    ['an unreadable price', { prices: price('3', '0.5') }, /没有 乙 的价格/],
    ['unreadable days', { basis: basis(['111', '1111']) }, /甲 的可排日子读不懂/],
  ];
  it.each(cases)('%s', (_, change, words) => {
    expect(problemOf({ ...even, ...change })).toMatch(words);
  });
});

it('gives the exchange that would be more even', () => {
  const uneven = { ...even, seats: seats(0, 0, 0, 1) };
  expect(problemOf(uneven)).toMatch(/^把 12月3日 周四由甲换给乙，不均衡度减少 2$/);
});

it('finds an exchange that needs a third person', () => {
  const through = basis(['1100', '1011', '0011']);
  expect(problemOf({ basis: through, seats: seats(0, 0, 1, 1), prices: price('3', '3', '3') })).toMatch(
    /12月7日 周一由乙换给丙，不均衡度减少 2/,
  );
  const longer = basis(['1101', '1010', '0010'], { days: DAYS });
  expect(problemOf({ basis: longer, seats: seats(0, 0, 1, 0), prices: price('3', '3', '3') })).toMatch(
    /由甲换给乙，.*由乙换给丙，不均衡度减少 4/,
  );
});

it('counts pinned duties and closed days without asking for more there', () => {
  const evidence: RosterEvidence = {
    basis: basis(['PP11', '1111'], { firstOpenDay: 1, policy: 'PROPORTIONAL' }),
    seats: seats(0, 0, 1, 1),
    prices: price('1', '1'),
  };
  expect(verifyRoster(evidence)).toEqual({ proved: true, objective: '2', bound: '2' });
});

it('does not call a best roster proved by the wrong prices, and says so', () => {
  expect(problemOf({ ...even, prices: price('1', '9') })).toMatch(/没有找到更均的换法/);
});

describe('thousands of small rosters against trying every plan', () => {
  const wholeText = (cost: number) => fractionText(fraction(BigInt(cost), BigInt(WHOLE)));
  const random = seeded(20_261_203);
  const cases = Array.from({ length: 1_500 }, () => {
    const drawn = randomBasis(random);
    const plans: SmallRoster[] = allPlans(drawn).map((each) => ({ basis: drawn, seats: each }));
    const best = plans.reduce((a, b) => (planCost(b) < planCost(a) ? b : a));
    return { plans, best, prices: pricesOf(best) };
  });

  it('proves a best plan, with the exact cost', () => {
    for (const { best, prices } of cases) {
      const cost = wholeText(planCost(best));
      expect(verifyRoster({ ...best, prices })).toEqual({ proved: true, objective: cost, bound: cost });
    }
  });

  it('proves no other plan, whatever the prices, and shows an exchange that really saves what it says', () => {
    for (const { plans, best, prices } of cases) {
      for (const plan of plans.filter((each) => planCost(each) > planCost(best)).slice(0, 12)) {
        const tampered = prices.map(({ memberId }) => ({ memberId, price: `${random(9)}/${1 + random(4)}` }));
        expect(verifyRoster({ ...plan, prices })).toMatchObject({ proved: false });
        expect(verifyRoster({ ...plan, prices: tampered })).toMatchObject({ proved: false });
        expectSaving(plan);
      }
    }
  });

  it('proves every best plan and never one with a seat, a person or a duty changed for the worse', () => {
    for (const { best, prices } of cases) {
      const at = random(Math.max(1, best.seats.length));
      const without = { ...best, seats: best.seats.filter((_, index) => index !== at) };
      if (best.seats.length > 0) expect(verifyRoster({ ...without, prices }).proved).toBe(false);
      const twice = { ...best, seats: [...best.seats, ...best.seats.slice(at, at + 1)] };
      if (best.seats.length > 0) expect(verifyRoster({ ...twice, prices }).proved).toBe(false);
      expect(improvingExchange(readRoster(best.basis, best.seats))).toBeUndefined();
    }
  });

  function expectSaving(plan: SmallRoster) {
    const exchange = improvingExchange(readRoster(plan.basis, plan.seats));
    const idOf = (member: number) => plan.basis.members[member]?.memberId ?? '';
    let changed = plan.seats;
    for (const { day, from, to } of exchange?.moves ?? [])
      changed = changed.map((seat) =>
        seat.date === plan.basis.days[day] && seat.memberId === idOf(from)
          ? { ...seat, memberId: idOf(to) }
          : seat,
      );
    readRoster(plan.basis, changed);
    const saved = planCost(plan) - planCost({ ...plan, seats: changed });
    expect(saved).toBeGreaterThan(0);
    expect(exchange && fractionText(exchange.saving)).toBe(wholeText(saved));
  }
});

it('reads and writes fractions exactly', () => {
  expect(fractionText(parseFraction('-6/4') ?? fraction(0n))).toBe('-3/2');
  for (const text of ['', '1/0', '0.5', 'NaN', '1e9', '２']) expect(parseFraction(text)).toBeUndefined();
});
