import type { Schemas } from '@/shared/api/client';
import { today } from '@/shared/lib/dates';
import { uuid7 } from '@/shared/lib/uuid7';
import { type PhoneWorld, swapRequest } from './phoneWorld';
import { recount } from './planningStandIns';
import { roster } from './standIns';
import type { World } from './world';

const OUTCOMES: Schemas['DutyStatus'][] = [
  'DONE',
  'DONE',
  'DONE',
  'COVERED',
  'DONE',
  'EXCUSED',
  'DONE',
  'MISSED',
];

/** A year half gone by and a draft beside it, for looking at the desk; several seats a day on request. */
export function deskWorld(world: World, phone: PhoneWorld, seats = 1): World {
  const published = world.rosters[0];
  if (!published) return world;
  if (seats > 1) moreSeats(world, published, seats);
  let index = 0;
  for (const duty of world.duties) {
    if (duty.date >= today() || index++ % 3 === 2) continue;
    duty.status = index < 200 ? 'DONE' : (OUTCOMES[index % OUTCOMES.length] ?? 'DONE');
  }
  recount(world, published);
  const ahead = world.duties.filter((duty) => duty.status === 'PLANNED' && duty.date > today());
  const [one, two, three, four] = ahead.slice(3);
  if (one && two && three && four) {
    phone.swaps.unshift(
      swapRequest(one, two, {
        status: 'AWAITING_APPROVAL',
        actions: ['APPROVE', 'REJECT'],
        message: '孩子开家长会',
      }),
      swapRequest(three, four, { actions: ['ACCEPT', 'REJECT', 'WITHDRAW'], requestedBy: '陈立新' }),
      swapRequest(four, one, { status: 'REJECTED', note: '那天要去工地，走不开', decidedBy: one.memberName }),
    );
  }
  const next = world.duties.find((duty) => duty.status === 'PLANNED' && duty.date > today());
  if (next?.memberId)
    world.absences.push({ id: uuid7(), memberId: next.memberId, from: next.date, to: next.date });
  const draft = roster(world, '2026-12-01', '2026-12-31');
  recount(world, draft);
  const empty = world.duties.find((duty) => duty.rosterId === draft.id && duty.date === '2026-12-10');
  if (empty) Object.assign(empty, { memberId: null, memberName: null });
  recount(world, draft);
  return world;
}

function moreSeats(world: World, published: Schemas['Roster'], seats: number): void {
  const first = [...world.duties];
  let turn = first.length;
  for (const duty of first) {
    for (let seat = 2; seat <= seats; seat++) {
      const member = world.members[turn++ % world.members.length];
      if (!member) return;
      world.duties.push({ ...duty, id: uuid7(), seat, memberId: member.id, memberName: member.name });
    }
  }
  world.duties.sort((a, b) => a.date.localeCompare(b.date));
  recount(world, published);
}
