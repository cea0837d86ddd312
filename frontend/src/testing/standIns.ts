import { dayKind, isWorked } from '@/features/calendar/rules';
import { parseProcedure } from '@/features/taskgroup/procedure';
import type { Schemas } from '@/shared/api/client';
import { addDays, today } from '@/shared/lib/dates';
import { uuid7 } from '@/shared/lib/uuid7';
import { post } from './fixtures';
import type { World } from './world';

/** Takes people in turn: enough to look at, not a solver. */
export function roster(
  world: World,
  from: string,
  to: string,
  policy: Schemas['RosterPolicy'] = 'EQUAL',
): Schemas['Roster'] {
  const id = uuid7();
  const people = world.members;
  const duties: Schemas['Duty'][] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const calendar = world.calendars.find((each) => each.year === Number(day.slice(0, 4)));
    if (!isWorked(dayKind(day, calendar))) continue;
    const free = people.filter(
      (person) =>
        !world.absences.some((each) => each.memberId === person.id && each.from <= day && day <= each.to),
    );
    const member = free.sort((a, b) => count(duties, a.id) - count(duties, b.id))[0];
    duties.push({
      id: uuid7(),
      rosterId: id,
      date: day,
      startTime: post.startTime,
      endTime: post.endTime,
      seat: 1,
      dutyPostId: post.id,
      dutyPostName: post.name,
      place: post.place,
      memberId: member?.id ?? null,
      memberName: member?.name ?? null,
      status: 'DRAFT',
      pinned: false,
      arrivedAt: null,
      outcomeNote: null,
      version: 0,
    });
  }
  world.duties.push(...duties);
  const loads = people.map((person) => ({
    memberId: person.id,
    memberName: person.name,
    prior: 0,
    duties: count(duties, person.id),
    availableDays: duties.length,
  }));
  const squares = String(loads.reduce((sum, load) => sum + load.duties ** 2, 0));
  const numbers = loads.map((load) => load.duties);
  const created: Schemas['Roster'] = {
    id,
    dutyPostId: post.id,
    dutyPostName: post.name,
    status: 'DRAFT',
    from,
    to,
    policy,
    publishedAt: null,
    version: 0,
    fairness: {
      objective: squares,
      lowerBound: squares,
      gap: '0',
      spread: Math.max(...numbers) - Math.min(...numbers),
      slots: duties.length,
      uncovered: 0,
      loads,
      smallestDistance: 1,
      distanceBound: 1,
      certificate: null,
      unknownYears: [],
    },
  };
  world.rosters.push(created);
  return created;
}

function count(duties: Schemas['Duty'][], memberId: string): number {
  return duties.filter((duty) => duty.memberId === memberId).length;
}

export function loadProcedure(
  world: World,
  taskGroupId: string,
  text: string,
): Schemas['ProcedureImportReport'] {
  const { steps } = parseProcedure(text);
  const group = world.taskGroups.find((each) => each.id === taskGroupId);
  const idOf = new Map(steps.map((step) => [step.code, uuid7()]));
  const before = world.dependencies.length;
  for (const step of steps) {
    const id = idOf.get(step.code) as string;
    world.tasks.push({
      id,
      taskGroupId,
      taskGroupName: group?.name ?? '',
      code: step.code,
      name: step.name,
      durationDays: step.durationDays,
      lowDays: step.lowDays ?? null,
      highDays: step.highDays ?? null,
      ownerMemberId: world.members[0]?.id ?? null,
      status: 'NOT_STARTED',
      startNotBefore: null,
      startedOn: null,
      finishedOn: null,
      version: 0,
    });
    for (const each of step.predecessors) {
      world.dependencies.push({
        id: uuid7(),
        predecessorId: idOf.get(each.code) as string,
        successorId: id,
        kind: each.kind,
        lagDays: each.lagDays ?? 0,
        evidence: each.evidence,
        droppedByDecisionId: null,
        version: 0,
      });
    }
  }
  return { tasks: steps.length, dependencies: world.dependencies.length - before };
}

export function todayOf(world: World): Schemas['Today'] {
  const date = today();
  return {
    date,
    dayKind: 'WORKDAY',
    duties: world.duties.filter((duty) => duty.date === '2026-11-23' && duty.status !== 'DRAFT'),
    unconfirmedRecords: world.records.filter((record) => record.status === 'RECORDED').length,
    registration: { registered: world.registrations.length, inService: world.members.length },
    termsEnding: world.terms.filter((term) => term.dueOn <= addDays(date, 183)),
    steps: {
      members: world.members.length,
      dutyPosts: world.posts.length,
      rosters: world.rosters.length,
      publishedRosters: world.rosters.filter((each) => each.status === 'PUBLISHED').length,
      memberAccounts: world.accounts.length,
    },
  };
}
