import type { Schemas } from '@/shared/api/client';
import { basisOf, dutiesOf, findingOf, isAway, recount, replanning } from './planningStandIns';
import { on, page, problem } from './typedHttp';
import type { World } from './world';

const B = '/branches/{branchId}' as const;
const NO_ROSTER = () => problem(404, 'NOT_FOUND', '没有这张值班表。');
const NO_DUTY = () => problem(404, 'NOT_FOUND', '没有这一班。');

/** Roster planning: pins, reasons, re-planning, versions and loads. */
export function planningHandlers(world: World) {
  const versions: Schemas['RosterVersion'][] = [];
  const rosterOf = (id: string | undefined) => world.rosters.find((each) => each.id === id);
  const dutyOf = (id: string | undefined) => world.duties.find((each) => each.id === id);
  const nameOf = (id: string) => world.members.find((each) => each.id === id)?.name ?? '';

  return [
    on('get', `${B}/roster-findings`, () => ({
      items: world.rosters
        .map((roster) => findingOf(world, roster))
        .filter((each) => each.removedDays.length + each.addedDays.length + each.clashes.length > 0),
    })),
    on('get', `${B}/rosters/{rosterId}/basis`, ({ params }) => {
      const roster = rosterOf(params.rosterId);
      return roster ? basisOf(world, roster) : NO_ROSTER();
    }),
    on(
      'post',
      `${B}/rosters/{rosterId}/replanning-preview`,
      async ({ params, json }) => {
        const roster = rosterOf(params.rosterId);
        const { pins } = (await json()) as Schemas['PlanAnew'];
        return roster ? replanning(world, roster, pins).preview : NO_ROSTER();
      },
      200,
    ),
    on(
      'post',
      `${B}/rosters/{rosterId}/replanning`,
      async ({ params, json }) => {
        const roster = rosterOf(params.rosterId);
        if (!roster) return NO_ROSTER();
        const { pins, fingerprint, reason } = (await json()) as Schemas['TakeReplanning'];
        const { moves, preview } = replanning(world, roster, pins);
        if (preview.fingerprint !== fingerprint)
          return problem(409, 'SITUATION_CHANGED', '预览之后情况有变，请核对新的方案。');
        for (const [duty, memberId] of moves)
          Object.assign(duty, { memberId, memberName: nameOf(memberId), version: duty.version + 1 });
        roster.version += 1;
        recount(world, roster);
        versions.unshift({
          number: versions.length + 2,
          kind: 'REPLANNED',
          reason: reason ?? null,
          takenAt: new Date().toISOString(),
          takenBy: world.account?.displayName ?? '',
          changedDuties: moves.size,
          people: preview.people,
        });
        return roster;
      },
      200,
    ),
    on('get', `${B}/rosters/{rosterId}/versions`, ({ params }) => {
      const first = firstVersion(rosterOf(params.rosterId));
      return page([...versions, ...(first ? [first] : [])]);
    }),
    on('get', `${B}/rosters/{rosterId}/versions/{number}`, ({ params }) => {
      const known = versions.find((each) => each.number === Number(params.number));
      return known ?? firstVersion(rosterOf(params.rosterId)) ?? NO_ROSTER();
    }),
    on('put', `${B}/duties/{dutyId}`, async ({ params, request, json }) => {
      const duty = dutyOf(params.dutyId);
      const roster = rosterOf(duty?.rosterId);
      if (!duty || !roster) return NO_DUTY();
      if (request.headers.get('If-Match') !== `"${duty.version}"`)
        return problem(412, 'STALE', '已被别人修改。');
      const { memberId, pinned } = (await json()) as Schemas['AssignDuty'];
      if (isAway(world, memberId, duty.date))
        return problem(409, 'ABSENT', `${nameOf(memberId)}当天请假，请换一位。`);
      Object.assign(duty, {
        memberId,
        memberName: nameOf(memberId),
        pinned: pinned ?? duty.pinned,
        version: duty.version + 1,
      });
      recount(world, roster);
      return duty;
    }),
    on('get', `${B}/duties/{dutyId}/explanation`, ({ params }) => {
      const duty = dutyOf(params.dutyId);
      const roster = rosterOf(duty?.rosterId);
      return duty && roster ? explain(world, roster, duty) : NO_DUTY();
    }),
    on('get', `${B}/duty-loads`, ({ query }) => loads(world, query)),
    on('put', '/work-calendar/{year}', async ({ params, json }) => {
      const { days, noticeUrl } = (await json()) as Schemas['WriteWorkCalendar'];
      const known = world.calendars.find((each) => each.year === Number(params.year));
      const calendar = { year: Number(params.year), published: true, workdays: 248, noticeUrl, days };
      const saved = { ...calendar, version: (known?.version ?? -1) + 1 };
      world.calendars = [...world.calendars.filter((each) => each !== known), saved];
      return saved;
    }),
  ];
}

function firstVersion(roster: Schemas['Roster'] | undefined): Schemas['RosterVersion'] | undefined {
  if (!roster?.publishedAt) return undefined;
  return {
    number: 1,
    kind: 'PUBLISHED',
    reason: null,
    takenAt: roster.publishedAt,
    takenBy: '陈立新',
    changedDuties: roster.fairness.slots,
    people: roster.fairness.loads.map(({ memberId, memberName, duties }) => ({
      memberId,
      memberName,
      dutiesBefore: 0,
      dutiesAfter: duties,
      gained: [],
      lost: [],
    })),
  };
}

function explain(world: World, roster: Schemas['Roster'], duty: Schemas['Duty']): Schemas['DutyExplanation'] {
  const own = roster.fairness.loads.find((load) => load.memberId === duty.memberId);
  const busy = new Set(
    dutiesOf(world, roster.id)
      .filter((each) => each.date === duty.date)
      .map((each) => each.memberId),
  );
  return {
    dutyId: duty.id,
    date: duty.date,
    memberId: duty.memberId,
    memberName: duty.memberName,
    why: own
      ? `${own.memberName} 当天可以值班，全期 ${own.duties} 班，换成别人不会更均。`
      : '当天没有人可以值班。',
    people: roster.fairness.loads
      .filter((load) => load.memberId !== duty.memberId)
      .map(({ memberId, memberName, duties }) => {
        const cost = String(2 * (duties - (own?.duties ?? 0)) + 2);
        const person = { memberId, memberName, duties, cost: null, directCost: null };
        if (isAway(world, memberId, duty.date))
          return { ...person, reason: 'UNAVAILABLE' as const, text: '当天请假' };
        if (busy.has(memberId)) return { ...person, reason: 'ALREADY_ON_DUTY' as const, text: '当天已有班' };
        return duties >= (own?.duties ?? 0)
          ? { ...person, reason: 'COSTS_MORE' as const, text: '换成他会更不均', cost, directCost: cost }
          : { ...person, reason: 'AS_GOOD' as const, text: '换成他一样均', cost: '0', directCost: '0' };
      }),
  };
}

function loads(world: World, query: URLSearchParams): Schemas['DutyLoads'] {
  const from = query.get('from') ?? '';
  const to = query.get('to') ?? '';
  const counts = new Map<string, Record<string, number>>();
  for (const duty of world.duties) {
    if (!duty.memberId || duty.date < from || duty.date > to) continue;
    if (query.get('dutyPostId') && duty.dutyPostId !== query.get('dutyPostId')) continue;
    const own = counts.get(duty.memberId) ?? {};
    own[duty.status] = (own[duty.status] ?? 0) + 1;
    counts.set(duty.memberId, own);
  }
  const items = world.members.map(({ id, name }) => {
    const own = counts.get(id) ?? {};
    return {
      memberId: id,
      memberName: name,
      planned: own.PLANNED ?? 0,
      done: own.DONE ?? 0,
      covered: own.COVERED ?? 0,
      excused: own.EXCUSED ?? 0,
      missed: own.MISSED ?? 0,
      stoodIn: world.duties.filter((duty) => duty.coveredByMemberId === id).length,
    };
  });
  return { from, to, items };
}
