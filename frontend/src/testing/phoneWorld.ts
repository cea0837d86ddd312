import type { Schemas } from '@/shared/api/client';
import { addDays, today } from '@/shared/lib/dates';
import { uuid7 } from '@/shared/lib/uuid7';
import type { World } from './world';

/** What the stand-in server remembers of swaps, duty days and messages. */
export interface PhoneWorld {
  swaps: Schemas['SwapRequest'][];
  inspections: Map<string, Schemas['Inspection']>;
  handovers: Map<string, Schemas['Handover']>;
  problems: Schemas['DutyProblem'][];
  notifications: Schemas['Notification'][];
  feeds: Schemas['CalendarFeed'][];
  needsApproval: boolean;
  photosAllowed: boolean;
}

export function emptyPhone(): PhoneWorld {
  return {
    swaps: [],
    inspections: new Map(),
    handovers: new Map(),
    problems: [],
    notifications: [],
    feeds: [],
    needsApproval: false,
    photosAllowed: false,
  };
}

export const swapDuty = (duty: Schemas['Duty']): Schemas['SwapDuty'] => ({
  dutyId: duty.id,
  date: duty.date,
  startTime: duty.startTime,
  endTime: duty.endTime,
  dutyPostName: duty.dutyPostName,
  place: duty.place,
  memberId: duty.memberId ?? '',
  memberName: duty.memberName ?? '',
});

export function swapRequest(
  duty: Schemas['Duty'],
  other: Schemas['Duty'],
  more: Partial<Schemas['SwapRequest']> = {},
): Schemas['SwapRequest'] {
  return {
    id: uuid7(),
    kind: 'SWAP',
    status: 'AWAITING_CONSENT',
    duty: swapDuty(duty),
    counterpartMemberId: other.memberId ?? '',
    counterpartMemberName: other.memberName ?? '',
    counterpartDuty: swapDuty(other),
    message: null,
    note: null,
    reversesId: null,
    requestedBy: duty.memberName ?? '',
    decidedBy: null,
    createdAt: `${addDays(today(), -1)}T03:20:00Z`,
    decidedAt: null,
    actions: [],
    version: 0,
    ...more,
  };
}

/** A duty of the first member today, with swaps under way and messages, for looking at the phone. */
export function phoneWorld(world: World): PhoneWorld {
  const phone = emptyPhone();
  const [first, second, third] = world.members;
  const ahead = world.duties.filter((duty) => duty.date >= today() && duty.status === 'PLANNED');
  const [now] = ahead;
  if (!first || !second || !third || !now) return phone;
  Object.assign(now, { date: today(), memberId: first.id, memberName: first.name });
  const own = ahead.find((duty) => duty !== now && duty.memberId === first.id);
  const others = ahead.filter((duty) => duty.memberId !== first.id);
  const [other, another] = others;
  if (!own || !other || !another) return phone;
  phone.photosAllowed = true;
  world.parameters.push({
    code: 'duty.photosAllowed',
    name: '值班检查可附照片',
    value: 'true',
    unit: '是否',
    validFrom: null,
    source: '由支部约定',
    sure: 'C',
    agreed: true,
  });
  phone.swaps = [
    swapRequest(other, own, { message: '那天要去医院复查，能换一下吗？', actions: ['ACCEPT', 'REJECT'] }),
    swapRequest(own, another, { actions: ['WITHDRAW'] }),
    swapRequest(another, own, {
      kind: 'COVER',
      counterpartDuty: null,
      status: 'EFFECTIVE',
      decidedBy: first.name,
      decidedAt: `${today()}T01:00:00Z`,
      actions: ['REVERSE'],
    }),
  ];
  phone.problems = [
    problemAt(now, 'KITCHEN', '厨余桶的脚踏坏了，已报物业', third.name, 3),
    problemAt(now, null, '投放点照明灯不亮', second.name, 0),
  ];
  phone.handovers.set(now.id, {
    dutyId: now.id,
    note: null,
    writtenBy: null,
    writtenAt: null,
    earlier: {
      dutyId: other.id,
      date: addDays(today(), -3),
      writtenBy: third.name,
      note: '东侧厨余桶偏满，收运车改到十二点半来。钥匙在门卫处。',
    },
    openProblems: [],
    version: 0,
  });
  const message = (
    kind: Schemas['NotificationKind'],
    title: string,
    text: string,
    more: Partial<Schemas['Notification']> = {},
  ): Schemas['Notification'] => ({
    id: uuid7(),
    kind,
    title,
    text,
    dutyId: null,
    rosterId: null,
    swapRequestId: null,
    subjectId: null,
    createdAt: `${today()}T00:00:00Z`,
    readAt: null,
    ...more,
  });
  phone.notifications = [
    message('DUTY_TODAY', '今天您值班', '12:00–13:00 午间垃圾分类岗，办公区东侧投放点。', { dutyId: now.id }),
    message('SWAP_ASKED', `${other.memberName}请您换班`, '那天要去医院复查，能换一下吗？', {
      swapRequestId: phone.swaps[0]?.id ?? null,
    }),
    message('ROSTER_PUBLISHED', '2026年值班表已发布', '您共有 12 班，第一班是 1月4日 周日。', {
      rosterId: now.rosterId,
      createdAt: '2025-12-20T02:00:00Z',
      readAt: '2025-12-20T03:00:00Z',
    }),
  ];
  return phone;
}

function problemAt(
  duty: Schemas['Duty'],
  binClass: Schemas['DutyProblem']['binClass'],
  description: string,
  raisedBy: string,
  dutiesPassed: number,
): Schemas['DutyProblem'] {
  return {
    id: uuid7(),
    dutyPostId: duty.dutyPostId,
    dutyPostName: duty.dutyPostName,
    dutyId: duty.id,
    binClass,
    description,
    status: 'OPEN',
    raisedOn: addDays(today(), -1 - dutiesPassed),
    raisedBy,
    dutiesPassed,
    closedOn: null,
    closedBy: null,
    closingNote: null,
    version: 0,
  };
}
