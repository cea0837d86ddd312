import type { Schemas } from '@/shared/api/client';

type Basis = Schemas['RosterBasis'];

export interface SmallRoster {
  basis: Basis;
  seats: { date: string; memberId: string | null }[];
}

/** A seeded generator (mulberry32): the same cases in every run. */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export function randomBasis(random: (below: number) => number): Basis {
  const days = Array.from({ length: 2 + random(3) }, (_, day) => `2026-12-0${day + 1}`);
  const firstOpenDay = random(3) === 0 ? 1 : 0;
  return {
    days,
    seats: 1 + random(2),
    firstOpenDay,
    policy: (['EQUAL', 'PROPORTIONAL', 'CATCH_UP'] as const)[random(3)] ?? 'EQUAL',
    members: Array.from({ length: 2 + random(3) }, (_, member) => ({
      memberId: `m${member}`,
      memberName: '甲乙丙丁'.charAt(member),
      prior: random(4),
      days: days.map(() => '1111000P'.charAt(random(8))).join(''),
    })),
  };
}

/** Every correct plan that covers as much as can be covered, found by trying all of them. */
export function allPlans(basis: Basis): SmallRoster['seats'][] {
  const byDay = basis.days.map((date, day) => {
    const at = (code: string) => basis.members.filter((member) => member.days.charAt(day) === code);
    const pinned = at('P').map(({ memberId }) => ({ date, memberId }));
    if (day < basis.firstOpenDay) return [pinned];
    const free = at('1').map(({ memberId }) => ({ date, memberId }));
    const wanted = Math.min(Math.max(0, basis.seats - pinned.length), free.length);
    return subsets(free, wanted).map((chosen) => [...pinned, ...chosen]);
  });
  return byDay.reduce<SmallRoster['seats'][]>(
    (plans, choices) => plans.flatMap((plan) => choices.map((choice) => [...plan, ...choice])),
    [[]],
  );
}

function subsets<T>(items: T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

/** A number that divides every weight up to nine, so that costs stay whole here. */
export const WHOLE = 2520;

export function wholeCost(basis: Basis, member: number, duties: number): number {
  const { prior = 0, days = '' } = basis.members[member] ?? {};
  if (basis.policy === 'CATCH_UP') return (prior + duties) ** 2 * WHOLE;
  const weight = basis.policy === 'PROPORTIONAL' ? Math.max(1, days.replaceAll('0', '').length) : 1;
  return (duties ** 2 * WHOLE) / weight;
}

export function loadsOf({ basis, seats }: SmallRoster): number[] {
  return basis.members.map(({ memberId }) => seats.filter((seat) => seat.memberId === memberId).length);
}

export function planCost(plan: SmallRoster): number {
  return loadsOf(plan).reduce((sum, duties, member) => sum + wholeCost(plan.basis, member, duties), 0);
}

/** Prices of a best plan: whoever can take over a duty is worth at least as much as the giver's last one. */
export function pricesOf({ basis, seats }: SmallRoster): { memberId: string; price: string }[] {
  const on = (memberId: string, date: string) =>
    seats.some((seat) => seat.memberId === memberId && seat.date === date);
  const loads = loadsOf({ basis, seats });
  const prices = basis.members.map(({ days }, member) => {
    const duties = loads[member] ?? 0;
    const movable = duties > days.replaceAll(/[^P]/g, '').length;
    return movable ? wholeCost(basis, member, duties) - wholeCost(basis, member, duties - 1) : 0;
  });
  for (let round = 0; round < basis.members.length; round += 1) {
    basis.days.slice(basis.firstOpenDay).forEach((date, offset) => {
      const free = basis.members.flatMap(({ days }, member) =>
        days.charAt(offset + basis.firstOpenDay) === '1' ? [member] : [],
      );
      const idOf = (member: number) => basis.members[member]?.memberId ?? '';
      for (const from of free.filter((member) => on(idOf(member), date)))
        for (const to of free.filter((member) => !on(idOf(member), date)))
          prices[to] = Math.max(prices[to] ?? 0, prices[from] ?? 0);
    });
  }
  return basis.members.map(({ memberId }, member) => ({ memberId, price: `${prices[member]}/${WHOLE}` }));
}
