import type { Schemas } from '@/shared/api/client';
import { improvingExchange } from './exchange';
import {
  compareFractions,
  type Fraction,
  FractionSum,
  floor,
  fractionText,
  minus,
  parseFraction,
} from './fraction';
import {
  cost,
  dayOn,
  personOn,
  type RosterBoard,
  RosterFault,
  readRoster,
  type SeatTaken,
  YES,
} from './rosterBoard';

export interface RosterEvidence {
  basis: Schemas['RosterBasis'];
  /** Every seat of the roster; cancelled duties are left out. */
  seats: SeatTaken[];
  prices: { memberId: string; price: string }[];
}

export type Verdict =
  | { proved: true; objective: string; bound: string }
  | { proved: false; problem: string; objective?: string; bound?: string };

/**
 * Checks without any trust in the server that no roster is more even: the plan must be correct and cover all that can
 * be covered, and its cost must equal the bound that the prices give. Any prices give a bound that no plan can beat
 * (Lagrangian duality), so wrong prices can only fail to prove a roster, never prove a wrong one.
 */
export function verifyRoster({ basis, seats, prices }: RosterEvidence): Verdict {
  try {
    const board = readRoster(basis, seats);
    const objective = objectiveOf(board);
    const bound = boundOf(board, pricesOf(board, prices));
    const figures = { objective: fractionText(objective), bound: fractionText(bound) };
    if (compareFractions(objective, bound) === 0) return { proved: true, ...figures };
    return { proved: false, problem: whyNot(board, minus(objective, bound)), ...figures };
  } catch (fault) {
    if (fault instanceof RosterFault) return { proved: false, problem: fault.message };
    throw fault;
  }
}

function objectiveOf(board: RosterBoard): Fraction {
  const sum = new FractionSum();
  board.loads.forEach((duties, member) => {
    sum.add(cost(board, member, duties));
  });
  return sum.total();
}

function pricesOf(board: RosterBoard, given: RosterEvidence['prices']): Fraction[] {
  const byMember = new Map(given.map(({ memberId, price }) => [memberId, price]));
  return board.basis.members.map(({ memberId, memberName }) => {
    const price = parseFraction(byMember.get(memberId) ?? '');
    if (!price) throw new RosterFault(`证据里没有 ${memberName} 的价格，或者读不懂`);
    return price;
  });
}

/** Σ min over d of f(d) − π·d, plus the prices of the pinned, plus on each open day those of the cheapest. */
function boundOf(board: RosterBoard, prices: Fraction[]): Fraction {
  const sum = new FractionSum();
  const bought = dutiesAtLowestPrices(board, prices);
  prices.forEach((price, member) => {
    const duties = cheapestNumber(board, member, price);
    sum.add(cost(board, member, duties));
    sum.add(price, BigInt((bought[member] ?? 0) + (board.pins[member] ?? 0) - duties));
  });
  return sum.total();
}

/** The d at which f(d) − π·d is least: as long as the next duty costs no more than its price, take it. */
function cheapestNumber(board: RosterBoard, member: number, price: Fraction): number {
  const { basis, pins, openDays, weights } = board;
  const fewest = pins[member] ?? 0;
  const most = fewest + (openDays[member] ?? 0);
  const prior = basis.policy === 'CATCH_UP' ? (basis.members[member]?.prior ?? 0) : 0;
  const weight = basis.policy === 'PROPORTIONAL' ? BigInt(Math.max(1, weights[member] ?? 0)) : 1n;
  // The d-th duty costs (2·(p + d) − 1) / w; solved for d.
  const { numerator, denominator } = price;
  const unbounded =
    floor({ numerator: numerator * weight + denominator, denominator: 2n * denominator }) - BigInt(prior);
  if (unbounded <= BigInt(fewest)) return fewest;
  return unbounded >= BigInt(most) ? most : Number(unbounded);
}

/** How often each member is among the cheapest of a day; one sort serves all days. */
function dutiesAtLowestPrices(board: RosterBoard, prices: Fraction[]): Int32Array {
  const { people, can, toFill } = board;
  const byPrice = Int32Array.from(
    prices
      .map((price, member) => ({ price, member }))
      .sort((a, b) => compareFractions(a.price, b.price))
      .map(({ member }) => member),
  );
  const bought = new Int32Array(people);
  toFill.forEach((seats, day) => {
    let left = seats;
    for (let place = 0; left > 0 && place < people; place += 1) {
      const member = byPrice[place] ?? 0;
      if (can[day * people + member] !== YES) continue;
      bought[member] = (bought[member] ?? 0) + 1;
      left -= 1;
    }
  });
  return bought;
}

const LONGEST_CHAIN = 6;

/** A counterexample anyone can follow: who hands which duty to whom. */
function whyNot(board: RosterBoard, gap: Fraction): string {
  const exchange = improvingExchange(board);
  if (!exchange) return `证据对不上：离证明还差 ${fractionText(gap)}，但也没有找到更均的换法`;
  const steps = exchange.moves.map(
    ({ day, from, to }) => `${dayOn(board, day)}由${personOn(board, from)}换给${personOn(board, to)}`,
  );
  const shown = steps.slice(0, LONGEST_CHAIN).join('，');
  const rest = steps.length > LONGEST_CHAIN ? `……共 ${steps.length} 步` : '';
  return `把 ${shown}${rest}，不均衡度减少 ${fractionText(exchange.saving)}`;
}
