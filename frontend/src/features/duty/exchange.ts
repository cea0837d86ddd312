import { compareFractions, type Fraction, minus } from './fraction';
import { marginalCost, PINNED, type RosterBoard, YES } from './rosterBoard';

/** On `day` the duty goes from one member to another. */
export interface Move {
  day: number;
  from: number;
  to: number;
}

export interface Exchange {
  moves: Move[];
  /** By how much the cost falls when all moves are made together. */
  saving: Fraction;
}

/**
 * A chain of hand-overs that makes the roster more even, if there is one. Handing a duty on changes nobody's load but
 * the giver's and the taker's, so a plan is best exactly when no chain leads from a dear last duty to a cheaper next
 * one. Givers are tried from the dearest: whoever an earlier giver reached without gain offers none to a later giver
 * either, so every day is opened only once.
 */
export function improvingExchange(board: RosterBoard): Exchange | undefined {
  const givers = Array.from(board.loads.keys()).filter((member) => movable(board, member));
  const lastDuty = new Map(
    givers.map((member) => [member, marginalCost(board, member, (board.loads[member] ?? 0) - 1)]),
  );
  givers.sort((a, b) => compareFractions(lastDuty.get(b) as Fraction, lastDuty.get(a) as Fraction));
  const search: Search = {
    board,
    reachedBy: new Map(),
    openedDays: new Set(),
  };
  for (const giver of givers) {
    if (search.reachedBy.has(giver)) continue;
    const taker = cheapestTaker(search, giver);
    const lost = lastDuty.get(giver) as Fraction;
    const gained = taker === undefined ? lost : nextDuty(board, taker);
    if (taker !== undefined && compareFractions(gained, lost) < 0)
      return { moves: chain(search, taker), saving: minus(lost, gained) };
  }
  return undefined;
}

interface Search {
  board: RosterBoard;
  reachedBy: Map<number, Move | undefined>;
  openedDays: Set<number>;
}

function nextDuty(board: RosterBoard, member: number): Fraction {
  return marginalCost(board, member, board.loads[member] ?? 0);
}

function movable(board: RosterBoard, member: number): boolean {
  return (board.loads[member] ?? 0) > (board.pins[member] ?? 0);
}

function cheapestTaker(search: Search, giver: number): number | undefined {
  const { board, reachedBy } = search;
  let best: number | undefined;
  const reached = [giver];
  reachedBy.set(giver, undefined);
  for (const from of reached) {
    for (const to of handOvers(search, from)) {
      reached.push(to);
      if (best === undefined || compareFractions(nextDuty(board, to), nextDuty(board, best)) < 0) best = to;
    }
  }
  return best;
}

function handOvers({ board, reachedBy, openedDays }: Search, from: number): number[] {
  const { basis, people, can, onDuty } = board;
  const takers: number[] = [];
  for (let day = basis.firstOpenDay; day < basis.days.length; day += 1) {
    const row = day * people;
    if (openedDays.has(day) || !onDuty[row + from] || can[row + from] === PINNED) continue;
    openedDays.add(day);
    for (let to = 0; to < people; to += 1) {
      if (can[row + to] !== YES || onDuty[row + to] || reachedBy.has(to)) continue;
      reachedBy.set(to, { day, from, to });
      takers.push(to);
    }
  }
  return takers;
}

function chain({ reachedBy }: Search, taker: number): Move[] {
  const moves: Move[] = [];
  for (let move = reachedBy.get(taker); move; move = reachedBy.get(move.from)) moves.unshift(move);
  return moves;
}
