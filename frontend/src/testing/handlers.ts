import type { Schemas } from '@/shared/api/client';
import { exchangeHandlers, exchangeWorld } from './exchangeHandlers';
import { groupHandlers } from './groupHandlers';
import { groupWorld } from './groupWorld';
import { needHandlers } from './needHandlers';
import { phoneHandlers } from './phoneHandlers';
import { planningHandlers } from './planningHandlers';
import { procedureHandlers } from './procedureHandlers';
import { proofHandlers } from './proofHandlers';
import { reviewHandlers } from './reviewHandlers';
import { roster, todayOf } from './standIns';
import { surveyHandlers } from './surveyHandlers';
import { nothing, on, page, problem } from './typedHttp';
import type { World } from './world';

/** The contract's answers over a small world: for component tests and for looking at screens without a server. */
export function handlersFor(world: World) {
  const B = '/branches/{branchId}' as const;
  return [
    on('get', '/session', () =>
      world.account
        ? { account: world.account, expiresAt: '2030-01-01T00:00:00Z' }
        : problem(401, 'NOT_SIGNED_IN', '请先登录。'),
    ),
    on('post', '/session', async ({ json }) => {
      const { password } = (await json()) as Schemas['Login'];
      if (password === 'wrong') return problem(401, 'LOGIN_FAILED', '账号或密码不对。');
      return world.account
        ? { account: world.account, expiresAt: '2030-01-01T00:00:00Z' }
        : problem(401, 'LOGIN_FAILED', '账号或密码不对。');
    }),
    on('delete', '/session', () => {
      world.account = null;
      return nothing();
    }),
    on('get', B, () => world.branch),
    on('get', `${B}/today`, () => todayOf(world)),
    on('get', `${B}/accounts`, () => page(world.accounts)),
    on('get', `${B}/api-tokens`, () => page(world.tokens)),
    on('get', `${B}/audit-entries`, () => page(world.audit)),
    on('get', `${B}/rule-parameters`, () => page(world.parameters)),
    on('get', `${B}/party-groups`, () => page(world.groups)),
    on('get', `${B}/office-terms`, () => page(world.terms)),
    on('get', `${B}/members`, ({ query }) => {
      const q = query.get('q') ?? '';
      const found = world.members.filter((member) => member.name.includes(q));
      const limit = Number(query.get('limit') ?? 50);
      const start = Number(query.get('cursor') ?? 0);
      const next = start + limit;
      return { items: found.slice(start, next), nextCursor: next < found.length ? String(next) : null };
    }),
    on('get', `${B}/members/{memberId}`, ({ params }) => {
      const member = world.members.find((each) => each.id === params.memberId);
      return member ?? problem(404, 'NOT_FOUND', '没有这名党员。');
    }),
    on('put', `${B}/members/{memberId}`, async ({ params, request, json }) => {
      const index = world.members.findIndex((each) => each.id === params.memberId);
      const member = world.members[index];
      if (!member) return problem(404, 'NOT_FOUND', '没有这名党员。');
      if (request.headers.get('If-Match') !== `"${member.version}"`)
        return problem(412, 'STALE', '已被别人修改。');
      const changed = {
        ...member,
        ...((await json()) as Partial<Schemas['Member']>),
        version: member.version + 1,
      };
      world.members[index] = changed;
      return changed;
    }),
    on('post', `${B}/members/imports`, ({ query }) => ({
      dryRun: query.get('dryRun') === 'true',
      rows: 28,
      created: 22,
      updated: 0,
      unchanged: 0,
      rejected: 6,
      problems: [
        { row: 25, column: '手机号', code: 'MOBILE_INVALID', message: '手机号应为 11 位，这里是 10 位。' },
        { row: 27, column: null, code: 'DUPLICATE', message: '与第 3 行是同一个人。' },
      ],
    })),
    on('get', `${B}/members/{memberId}/absences`, ({ params }) =>
      page(world.absences.filter((each) => each.memberId === params.memberId)),
    ),
    on('get', `${B}/absences`, () => page(world.absences)),
    on('get', `${B}/members/{memberId}/duty-availability`, () => ({
      availableFrom: null,
      availableTo: null,
      exemptUntil: null,
      blockedWeekdays: [5],
      dislikedWeekdays: [],
      version: 0,
    })),
    on('get', '/work-calendar/{year}', ({ params }) => {
      const calendar = world.calendars.find((each) => each.year === Number(params.year));
      return calendar ?? problem(404, 'NOT_FOUND', `${params.year} 年的放假通知还没有录入。`);
    }),
    on('get', `${B}/duty-posts`, () => page(world.posts)),
    on('get', `${B}/rosters`, () => page(world.rosters)),
    on('post', `${B}/rosters`, async ({ json }) => {
      const { from, to, policy } = (await json()) as Schemas['CreateRoster'];
      return roster(world, from, to, policy);
    }),
    on('get', `${B}/rosters/{rosterId}`, ({ params }) => {
      const found = world.rosters.find((each) => each.id === params.rosterId);
      return found ?? problem(404, 'NOT_FOUND', '没有这张值班表。');
    }),
    on('get', `${B}/rosters/{rosterId}/publication-preview`, ({ params }) =>
      previewOf(world, params.rosterId),
    ),
    on('get', `${B}/duties`, ({ query }) =>
      page(
        world.duties.filter(
          (duty) =>
            duty.date >= (query.get('from') ?? '') &&
            duty.date <= (query.get('to') ?? '9') &&
            (!query.get('memberId') || duty.memberId === query.get('memberId')) &&
            (!query.get('dutyPostId') || duty.dutyPostId === query.get('dutyPostId')) &&
            (!query.get('status') || duty.status === query.get('status')),
        ),
      ),
    ),
    ...planningHandlers(world),
    on('get', `${B}/communities`, () => page(world.communities)),
    on('get', `${B}/activity-sign-ups`, () => page([])),
    on('get', `${B}/community-registrations`, ({ query }) =>
      page(
        world.registrations.filter(
          (each) => !query.get('memberId') || each.memberId === query.get('memberId'),
        ),
      ),
    ),
    on('get', `${B}/registration-coverage`, () => ({
      inService: world.members.length,
      registered: world.registrations.length,
      missing: world.members
        .filter((member) => !world.registrations.some((each) => each.memberId === member.id))
        .map((member) => ({ memberId: member.id, memberName: member.name })),
    })),
    on('get', `${B}/service-records/{recordId}/photos`, () => ({ items: [] })),
    on('get', `${B}/service-records`, ({ query }) =>
      page(
        world.records.filter(
          (record) =>
            (!query.get('memberId') || record.memberId === query.get('memberId')) &&
            (!query.get('flagged') || String(record.flags.length > 0) === query.get('flagged')) &&
            (!query.get('status') || record.status === query.get('status')),
        ),
      ),
    ),
    on(
      'get',
      `${B}/service-records/{recordId}`,
      ({ params }) =>
        world.records.find(({ id }) => id === params.recordId) ?? problem(404, 'NOT_FOUND', '没有这条记录。'),
    ),
    on('put', `${B}/service-records/{recordId}`, async ({ params, json }) =>
      store(world, params.recordId as string, await json()),
    ),
    on(
      'post',
      `${B}/service-records/{recordId}/confirmation`,
      ({ params }) => {
        const record = world.records.find((each) => each.id === params.recordId);
        if (!record) return problem(404, 'NOT_FOUND', '没有这条记录。');
        record.status = 'CONFIRMED';
        record.confirmedBy = world.account?.displayName ?? null;
        return record;
      },
      200,
    ),
    on(
      'post',
      `${B}/service-records/{recordId}/confirmation/withdrawal`,
      async ({ params, json }) => {
        const record = world.records.find((each) => each.id === params.recordId);
        if (!record) return problem(404, 'NOT_FOUND', '没有这条记录。');
        const { reason } = (await json()) as Schemas['WithdrawConfirmation'];
        return Object.assign(record, { status: 'RECORDED', confirmedBy: null, unconfirmedReason: reason });
      },
      200,
    ),
    ...needHandlers(world),
    ...reviewHandlers(world),
    ...proofHandlers(),
    ...phoneHandlers(world),
    ...exchangeHandlers(exchangeWorld()),
    ...surveyHandlers(),
    ...procedureHandlers(world),
    ...groupHandlers(groupWorld(world)),
  ];
}

function previewOf(world: World, rosterId: string | undefined): Schemas['PublicationPreview'] {
  const found = world.rosters.find((each) => each.id === rosterId);
  return {
    publishable: true,
    obstacles: [],
    uncovered: [],
    people: (found?.fairness.loads ?? []).map(({ memberId, memberName, duties }) => ({
      memberId,
      memberName,
      duties,
      firstOn: world.duties.find((duty) => duty.memberId === memberId)?.date ?? null,
      lastOn: world.duties.findLast((duty) => duty.memberId === memberId)?.date ?? null,
    })),
  };
}

function store(world: World, id: string, input: unknown): Schemas['ServiceRecord'] {
  const body = input as Schemas['WriteServiceRecord'];
  const known = world.records.find((each) => each.id === id);
  if (known) return known;
  const record: Schemas['ServiceRecord'] = {
    activityId: null,
    needId: null,
    correctsId: null,
    correctedById: null,
    endedAt: null,
    ...body,
    proof: body.proof
      ? {
          kind: body.proof.kind,
          reference: body.proof.reference ?? null,
          verdict: 'UNCHECKED',
          reason: null,
          distanceBand: null,
          accuracyMeters: null,
        }
      : null,
    clockOffsetSeconds: 0,
    flags: [],
    id,
    memberName: world.members.find((member) => member.id === body.memberId)?.name ?? '',
    communityName: world.communities.find((each) => each.id === body.communityId)?.name ?? '',
    receivedAt: new Date().toISOString(),
    status: 'RECORDED',
    confirmedBy: null,
    confirmedAt: null,
    unconfirmedReason: null,
    correctionReason: null,
    version: 0,
  };
  const original = world.records.find((each) => each.id === body.correctsId);
  if (original) Object.assign(original, { status: 'CORRECTED', correctedById: id });
  world.records.unshift(record);
  return record;
}
