import type { Schemas } from '@/shared/api/client';
import { uuid7 } from '@/shared/lib/uuid7';
import { nothing, on, page, problem } from './typedHttp';

const B = '/branches/{branchId}' as const;

type Activity = Schemas['Activity'];
type Shift = Schemas['ActivityShift'];
type List = Schemas['ShiftAttendanceList'];

/** What the stand-in server knows of activities: one activity, its shifts and the list of the first. */
export interface ActivityWorld {
  activity: Activity;
  shifts: Shift[];
  list: List;
  register: { id: string; name: string }[];
  saved: Schemas['SaveAttendance'][];
  series: Schemas['CreateShiftSeries'][];
}

export function activityWorld(people: string[], organiserMemberId = uuid7()): ActivityWorld {
  const activity: Activity = {
    id: uuid7(),
    name: '群众服务保障',
    kind: 'MASS_SERVICE',
    place: '便民服务点',
    communityId: uuid7(),
    communityName: '翠湖里社区',
    startsOn: '2030-03-01',
    endsOn: '2030-03-20',
    description: '维持秩序。',
    organiserMemberId,
    organiserName: '陈立新',
    status: 'OPEN',
    cancelReason: null,
    figures: {
      shifts: 60,
      seats: 360,
      signedUp: 12,
      waiting: 3,
      came: 116,
      peopleServed: 60_312,
      shiftsServed: 58,
      listsMissing: 2,
    },
    version: 1,
  };
  const shift: Shift = {
    id: uuid7(),
    activityId: activity.id,
    startsAt: '2030-03-01T00:00:00Z',
    endsAt: '2030-03-01T04:00:00Z',
    place: null,
    seats: 2,
    note: null,
    signedUp: 2,
    waiting: 1,
    came: 0,
    peopleServed: null,
    attendanceTakenAt: null,
    attendanceTakenBy: null,
    mine: null,
    version: 0,
  };
  return {
    activity,
    shifts: [shift],
    list: listOf(activity, shift, people),
    register: [],
    saved: [],
    series: [],
  };
}

function listOf(activity: Activity, shift: Shift, people: string[]): List {
  return {
    shiftId: shift.id,
    activityId: activity.id,
    activityName: activity.name,
    startsAt: shift.startsAt,
    endsAt: shift.endsAt,
    place: activity.place,
    seats: shift.seats,
    note: null,
    peopleServed: null,
    takenAt: null,
    takenBy: null,
    people: people.map((name, index) => ({
      memberId: uuid7(),
      memberName: name,
      namePinyin: `pinyin${index}`,
      nameInitials: `p${index}`,
      signUp: index < shift.seats ? 'SIGNED_UP' : 'WAITING',
      waitingPlace: index < shift.seats ? null : index - shift.seats + 1,
      enteredBy: name,
      came: false,
      startedAt: null,
      endedAt: null,
      recordId: null,
      ownRecord: false,
    })),
    version: 0,
  };
}

function signUpOf({ activity }: ActivityWorld, shift: Shift, memberId: string): Schemas['ActivitySignUp'] {
  return {
    id: uuid7(),
    activityId: activity.id,
    activityName: activity.name,
    activityStatus: activity.status,
    communityId: activity.communityId,
    shiftId: shift.id,
    place: activity.place,
    memberId,
    memberName: '本人',
    startsAt: shift.startsAt,
    endsAt: shift.endsAt,
    status: shift.mine?.status ?? 'WITHDRAWN',
    waitingPlace: shift.mine?.waitingPlace ?? null,
    enteredBy: '本人',
    overlaps: [],
  };
}

export function activityHandlers(world: ActivityWorld) {
  const shiftOf = (id?: string) => world.shifts.find((each) => each.id === id);
  const missing = problem(404, 'NOT_FOUND', '没有这一班。');
  return [
    on('get', `${B}/activities`, () => page([world.activity])),
    on('get', `${B}/activities/{activityId}`, () => world.activity),
    on('get', `${B}/activities/{activityId}/shifts`, ({ query }) =>
      page(query.get('state') === 'LIST_MISSING' ? [] : world.shifts),
    ),
    on(
      'post',
      `${B}/activities/{activityId}/shift-series`,
      async ({ json }) => {
        world.series.push((await json()) as Schemas['CreateShiftSeries']);
        return {
          created: 58,
          existing: 2,
          firstStart: '2030-03-01T00:00:00Z',
          lastEnd: '2030-03-20T12:00:00Z',
        };
      },
      200,
    ),
    on('delete', `${B}/activity-shifts/{shiftId}`, () => nothing()),
    on('get', `${B}/activity-sign-ups`, ({ query }) =>
      page(
        world.shifts
          .filter(({ mine }) => mine)
          .map((shift) => signUpOf(world, shift, query.get('memberId') ?? '')),
      ),
    ),
    on('put', `${B}/activity-shifts/{shiftId}/sign-ups/{memberId}`, ({ params }) => {
      const shift = shiftOf(params.shiftId);
      if (!shift) return missing;
      const full = shift.signedUp >= shift.seats;
      if (full) shift.waiting++;
      else shift.signedUp++;
      shift.mine = { status: full ? 'WAITING' : 'SIGNED_UP', waitingPlace: full ? shift.waiting : null };
      return signUpOf(world, shift, params.memberId ?? '');
    }),
    on(
      'post',
      `${B}/activity-shifts/{shiftId}/sign-ups/{memberId}/withdrawal`,
      ({ params }) => {
        const shift = shiftOf(params.shiftId);
        if (!shift) return missing;
        shift.mine = null;
        return signUpOf(world, shift, params.memberId ?? '');
      },
      200,
    ),
    on('get', `${B}/activity-shifts/{shiftId}/attendance`, () => world.list),
    on('put', `${B}/activity-shifts/{shiftId}/attendance`, async ({ request, json }) => {
      if (request.headers.get('If-Match') !== `"${world.list.version}"`)
        return problem(412, 'STALE_VERSION', '别人刚刚改过，请载入最新内容后再改。');
      const body = (await json()) as Schemas['SaveAttendance'];
      world.saved.push(body);
      world.list = stored(world, body);
      return world.list;
    }),
  ];
}

function stored({ list, register }: ActivityWorld, body: Schemas['SaveAttendance']): List {
  const came = new Map(body.people.map((each) => [each.memberId, each]));
  const listed = new Set(list.people.map(({ memberId }) => memberId));
  const added = register
    .filter(({ id }) => came.has(id) && !listed.has(id))
    .map(({ id, name }) => ({
      memberId: id,
      memberName: name,
      namePinyin: '',
      nameInitials: '',
      signUp: null,
      waitingPlace: null,
      enteredBy: null,
    }));
  return {
    ...list,
    peopleServed: body.peopleServed ?? null,
    takenAt: '2030-03-01T05:00:00Z',
    takenBy: '陈立新',
    people: [...list.people, ...added].map((person) => {
      const own = came.get(person.memberId);
      return {
        ...person,
        came: Boolean(own),
        startedAt: own ? (own.startedAt ?? list.startsAt) : null,
        endedAt: own ? (own.endedAt ?? list.endsAt) : null,
        recordId: own ? uuid7() : null,
        ownRecord: false,
      };
    }),
    version: list.version + 1,
  };
}
