import { dayKind, isWorked } from '@/features/calendar/rules';
import type { Schemas } from '@/shared/api/client';
import { addDays } from '@/shared/lib/dates';
import type { World } from './world';

type Roster = Schemas['Roster'];
type Duty = Schemas['Duty'];

export function dutiesOf(world: World, rosterId: string): Duty[] {
  return world.duties.filter((duty) => duty.rosterId === rosterId && duty.status !== 'CANCELLED');
}

export function isAway(world: World, memberId: string, day: string): boolean {
  return world.absences.some((each) => each.memberId === memberId && each.from <= day && day <= each.to);
}

/** Counts the loads again; equal loads have the one price that proves them, changed ones have none. */
export function recount(world: World, roster: Roster): void {
  const counts = new Map<string | null, number>();
  const duties = dutiesOf(world, roster.id);
  for (const duty of duties) counts.set(duty.memberId, (counts.get(duty.memberId) ?? 0) + 1);
  const { fairness } = roster;
  for (const load of fairness.loads) load.duties = counts.get(load.memberId) ?? 0;
  const filled = duties.filter((duty) => duty.memberId).length;
  const least = Math.floor(filled / fairness.loads.length);
  const more = filled - least * fairness.loads.length;
  const bound = (fairness.loads.length - more) * least ** 2 + more * (least + 1) ** 2;
  const objective = fairness.loads.reduce((sum, load) => sum + load.duties ** 2, 0);
  const numbers = fairness.loads.map((load) => load.duties);
  fairness.objective = String(objective);
  fairness.lowerBound = String(bound);
  fairness.gap = String(objective - bound);
  fairness.spread = Math.max(...numbers) - Math.min(...numbers);
  fairness.slots = duties.length;
  fairness.uncovered = duties.length - filled;
  fairness.certificate =
    objective === bound
      ? { prices: fairness.loads.map(({ memberId }) => ({ memberId, price: String(2 * least + 1) })) }
      : null;
}

export function basisOf(world: World, roster: Roster): Schemas['RosterBasis'] {
  const duties = dutiesOf(world, roster.id);
  const days = [...new Set(duties.map((duty) => duty.date))].sort();
  const pins = new Set(duties.filter((duty) => duty.pinned).map((duty) => `${duty.memberId} ${duty.date}`));
  const taken = new Set(duties.map((duty) => `${duty.memberId} ${duty.date}`));
  // Somebody on duty could serve when the roster was made; an absence that came later is a finding.
  const letter = (memberId: string, day: string) => {
    if (pins.has(`${memberId} ${day}`)) return 'P';
    return taken.has(`${memberId} ${day}`) || !isAway(world, memberId, day) ? '1' : '0';
  };
  return {
    days,
    seats: Math.max(1, ...duties.map((duty) => duty.seat)),
    firstOpenDay: 0,
    policy: roster.policy,
    members: roster.fairness.loads.map(({ memberId, memberName, prior }) => ({
      memberId,
      memberName,
      prior,
      days: days.map((day) => letter(memberId, day)).join(''),
    })),
  };
}

export function findingOf(world: World, roster: Roster): Schemas['RosterFindings']['items'][number] {
  const duties = dutiesOf(world, roster.id);
  const days = new Set(duties.map((duty) => duty.date));
  const worked = new Set<string>();
  for (let day = roster.from; day <= roster.to; day = addDays(day, 1)) {
    const calendar = world.calendars.find((each) => each.year === Number(day.slice(0, 4)));
    if (isWorked(dayKind(day, calendar))) worked.add(day);
  }
  return {
    rosterId: roster.id,
    dutyPostName: roster.dutyPostName,
    from: roster.from,
    to: roster.to,
    status: roster.status,
    removedDays: [...days].filter((day) => !worked.has(day)),
    addedDays: [...worked].filter((day) => !days.has(day)),
    clashes: duties
      .filter((duty) => duty.memberId && isAway(world, duty.memberId, duty.date))
      .filter((duty) => duty.status === 'PLANNED' || duty.status === 'DRAFT')
      .map((duty) => ({
        dutyId: duty.id,
        date: duty.date,
        memberName: duty.memberName ?? '',
        reason: '当天请假',
      })),
  };
}

/** Gives every clashing duty to whoever is free and has least; pins go to whom they name. */
export function replanning(
  world: World,
  roster: Roster,
  pins: Schemas['DutyPin'][],
): { moves: Map<Duty, string>; preview: Schemas['ReplanningPreview'] } {
  const finding = findingOf(world, roster);
  const duties = dutiesOf(world, roster.id);
  const load = new Map(roster.fairness.loads.map((each) => [each.memberId, each.duties]));
  const moves = new Map<Duty, string>();
  for (const duty of duties) {
    const pin = pins.find((each) => each.dutyId === duty.id);
    const clash = finding.clashes.some((each) => each.dutyId === duty.id);
    if (!pin && !clash) continue;
    const free = roster.fairness.loads
      .filter(({ memberId }) => !isAway(world, memberId, duty.date) && memberId !== duty.memberId)
      .sort((a, b) => (load.get(a.memberId) ?? 0) - (load.get(b.memberId) ?? 0))[0];
    const next = pin?.memberId ?? free?.memberId;
    if (!next || next === duty.memberId) continue;
    moves.set(duty, next);
    load.set(next, (load.get(next) ?? 0) + 1);
    if (duty.memberId) load.set(duty.memberId, (load.get(duty.memberId) ?? 0) - 1);
  }
  const { objective, lowerBound, gap, spread, uncovered, smallestDistance } = roster.fairness;
  const figures = { objective, lowerBound, gap, spread, uncovered, smallestDistance };
  const reasons = finding.clashes.map((each) => `${each.date} ${each.memberName}：${each.reason}`);
  const people = roster.fairness.loads
    .map(({ memberId, memberName, duties: before }) => ({
      memberId,
      memberName,
      dutiesBefore: before,
      dutiesAfter: load.get(memberId) ?? 0,
      gained: [...moves].filter(([, next]) => next === memberId).map(([duty]) => duty.date),
      lost: [...moves.keys()].filter((duty) => duty.memberId === memberId).map((duty) => duty.date),
    }))
    .filter(({ gained, lost }) => gained.length + lost.length > 0);
  return {
    moves,
    preview: {
      fingerprint: `${roster.version}-${[...moves].map(([duty, next]) => duty.id + next).join()}`.slice(
        0,
        100,
      ),
      changedDuties: moves.size,
      fewestChanges: true,
      reasons,
      people,
      removedDays: finding.removedDays,
      addedDays: finding.addedDays,
      uncoveredSeats: [],
      obstacles: [],
      before: figures,
      after: figures,
    },
  };
}
