import type { Schemas } from '@/shared/api/client';
import { dayText } from '@/shared/lib/dates';
import { type Fraction, fraction } from './fraction';

export interface SeatTaken {
  date: string;
  memberId: string | null;
}

/** A roster over the data it was made from; day × member tables so that a day is read in one go. */
export interface RosterBoard {
  basis: Schemas['RosterBasis'];
  people: number;
  /** What a member can do on a day: one of NO, YES, PINNED. */
  can: Uint8Array;
  onDuty: Uint8Array;
  /** Duties of each member, pinned ones included. */
  loads: Int32Array;
  pins: Int32Array;
  /** Open days on which a member could still be chosen. */
  openDays: Int32Array;
  /** Available or pinned days over the whole span: the weight of PROPORTIONAL. */
  weights: Int32Array;
  /** Seats that the plan has to fill on each day with people who are not pinned. */
  toFill: Int32Array;
}

export const NO = 0;
export const YES = 1;
export const PINNED = 2;

/** Why a roster is not even a correct plan; the text names the first case found. */
export class RosterFault extends Error {}

export function personOn(board: RosterBoard, member: number): string {
  return board.basis.members[member]?.memberName ?? '';
}

export function dayOn(board: RosterBoard, day: number): string {
  return dayText(board.basis.days[day] ?? '');
}

/** The marginal cost of the duty that takes a member from `duties` to `duties + 1`. */
export function marginalCost(board: RosterBoard, member: number, duties: number): Fraction {
  const prior = board.basis.policy === 'CATCH_UP' ? (board.basis.members[member]?.prior ?? 0) : 0;
  return fraction(2n * BigInt(prior + duties) + 1n, weightOf(board, member));
}

/** f(d): d², d²/w or (p + d)² by policy. */
export function cost(board: RosterBoard, member: number, duties: number): Fraction {
  const prior = board.basis.policy === 'CATCH_UP' ? (board.basis.members[member]?.prior ?? 0) : 0;
  return fraction(BigInt(prior + duties) ** 2n, weightOf(board, member));
}

function weightOf(board: RosterBoard, member: number): bigint {
  const weight = board.basis.policy === 'PROPORTIONAL' ? (board.weights[member] ?? 0) : 1;
  return BigInt(Math.max(1, weight));
}

/** Reads the roster and checks that it is a correct plan which covers all that can be covered. */
export function readRoster(basis: Schemas['RosterBasis'], seats: SeatTaken[]): RosterBoard {
  const board = emptyBoard(basis);
  readAvailability(board);
  takeSeats(board, seats);
  basis.days.forEach((_, day) => {
    checkDay(board, day);
  });
  return board;
}

function emptyBoard(basis: Schemas['RosterBasis']): RosterBoard {
  const people = basis.members.length;
  return {
    basis,
    people,
    can: new Uint8Array(people * basis.days.length),
    onDuty: new Uint8Array(people * basis.days.length),
    loads: new Int32Array(people),
    pins: new Int32Array(people),
    openDays: new Int32Array(people),
    weights: new Int32Array(people),
    toFill: new Int32Array(basis.days.length),
  };
}

function readAvailability(board: RosterBoard): void {
  const { basis, people, can, pins, openDays, weights, toFill } = board;
  const available = new Int32Array(basis.days.length);
  const pinned = new Int32Array(basis.days.length);
  basis.members.forEach(({ memberName, days }, member) => {
    if (!/^[01P]*$/.test(days) || days.length !== basis.days.length)
      throw new RosterFault(`${memberName} 的可排日子读不懂`);
    for (let day = 0; day < days.length; day += 1) {
      const code = '01P'.indexOf(days.charAt(day));
      const kind = code === 2 ? PINNED : code === 1 ? YES : NO;
      can[day * people + member] = kind;
      if (kind !== NO) weights[member] = (weights[member] ?? 0) + 1;
      if (kind === PINNED) {
        pins[member] = (pins[member] ?? 0) + 1;
        pinned[day] = (pinned[day] ?? 0) + 1;
      } else if (kind === YES && day >= basis.firstOpenDay) {
        openDays[member] = (openDays[member] ?? 0) + 1;
        available[day] = (available[day] ?? 0) + 1;
      }
    }
  });
  for (let day = basis.firstOpenDay; day < toFill.length; day += 1)
    toFill[day] = Math.min(Math.max(0, basis.seats - (pinned[day] ?? 0)), available[day] ?? 0);
}

function takeSeats(board: RosterBoard, seats: SeatTaken[]): void {
  const { basis, people, onDuty, loads } = board;
  const members = new Map(basis.members.map(({ memberId }, index) => [memberId, index]));
  const days = new Map(basis.days.map((day, index) => [day, index]));
  if (members.size !== people || days.size !== basis.days.length)
    throw new RosterFault('依据里有重复的人或重复的日子');
  for (const { date, memberId } of seats) {
    if (memberId === null) continue;
    const member = members.get(memberId);
    const day = days.get(date);
    if (member === undefined) throw new RosterFault(`${dayText(date)} 排了不在名单里的人`);
    if (day === undefined)
      throw new RosterFault(`${dayText(date)} 不是工作日，却排了 ${personOn(board, member)}`);
    const cell = day * people + member;
    if (onDuty[cell]) throw new RosterFault(`${dayText(date)} ${personOn(board, member)} 一天排了两班`);
    onDuty[cell] = 1;
    loads[member] = (loads[member] ?? 0) + 1;
  }
}

function checkDay(board: RosterBoard, day: number): void {
  const { people, can, onDuty, toFill, basis } = board;
  let chosen = 0;
  for (let member = 0; member < people; member += 1) {
    const kind = can[day * people + member];
    const taken = onDuty[day * people + member] === 1;
    if (kind === PINNED && !taken)
      throw new RosterFault(`${dayOn(board, day)} ${personOn(board, member)} 已固定的班不见了`);
    if (!taken || kind === PINNED) continue;
    if (kind === NO) throw new RosterFault(`${dayOn(board, day)} ${personOn(board, member)} 不可值班`);
    if (day < basis.firstOpenDay)
      throw new RosterFault(`${dayOn(board, day)} 已经过去，却改排了 ${personOn(board, member)}`);
    chosen += 1;
  }
  const wanted = toFill[day] ?? 0;
  if (chosen < wanted)
    throw new RosterFault(
      `${dayOn(board, day)} 还能多排${wanted - chosen === 1 ? '一' : ` ${wanted - chosen} `}人`,
    );
  if (chosen > wanted) throw new RosterFault(`${dayOn(board, day)} 排的人比席位多 ${chosen - wanted} 人`);
}
