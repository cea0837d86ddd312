import { minutesOf } from '@/features/community/reviewRules';
import type { Schemas } from '@/shared/api/client';
import { on, page, problem } from './typedHttp';
import type { World } from './world';

const B = '/branches/{branchId}' as const;

/** Review of many records and registrations at once; small stand-ins for what the server knows better. */
export function reviewHandlers(world: World) {
  return [
    on('get', `${B}/registration-coverage/members`, ({ query }) => paged(coverage(world, query), query)),
    on('get', `${B}/community-registrations/{registrationId}`, ({ params }) => {
      const found = world.registrations.find((each) => each.id === params.registrationId);
      return found ?? problem(404, 'NOT_FOUND', '没有这次报到。');
    }),
    on('put', `${B}/community-registrations/{registrationId}`, async ({ params, json }) =>
      register(
        world,
        params.registrationId as string,
        (await json()) as Schemas['WriteCommunityRegistration'],
      ),
    ),
    on('get', `${B}/service-records/{recordId}`, ({ params }) => {
      const found = world.records.find((each) => each.id === params.recordId);
      return found ?? problem(404, 'NOT_FOUND', '没有这条记录。');
    }),
    on('get', `${B}/bulk-confirmations/preview`, ({ query }) => previewOf(world, query)),
    on(
      'post',
      `${B}/bulk-confirmations`,
      async ({ query, json }) => {
        const { token } = (await json()) as Schemas['ConfirmInBulk'];
        const preview = previewOf(world, query);
        if (token !== preview.token)
          return problem(409, 'CHANGED_SINCE_PREVIEW', '预览之后有变化，一条也没有确认。请重新预览。');
        for (const record of waiting(world, query)) record.status = 'CONFIRMED';
        return { confirmed: preview.count, minutes: preview.minutes };
      },
      200,
    ),
    on('get', `${B}/service-tallies`, ({ query }) => {
      const one = query.get('memberId');
      const people = world.members.filter((member) => !one || member.id === one);
      return paged(
        people.map((member) => tallyOf(world, member)),
        query,
      );
    }),
  ];
}

function paged<T>(items: T[], query: URLSearchParams) {
  const limit = Number(query.get('limit') ?? 50);
  const start = Number(query.get('cursor') ?? 0);
  const next = start + limit;
  if (next >= items.length) return page(items.slice(start));
  return { items: items.slice(start, next), nextCursor: String(next) };
}

function coverage(world: World, query: URLSearchParams): Schemas['MemberCoverage'][] {
  return world.members
    .map((member) => {
      const found = world.registrations.find((each) => each.memberId === member.id && !each.endedOn);
      return {
        memberId: member.id,
        memberName: member.name,
        partyGroupName: world.groups.find(({ id }) => id === member.partyGroupId)?.name ?? null,
        registrationId: found?.id ?? null,
        communityId: found?.communityId ?? null,
        communityName: found?.communityName ?? null,
        registeredOn: found?.registeredOn ?? null,
        receiptNo: found?.receiptNo ?? null,
      };
    })
    .filter((each) => each.memberName.includes(query.get('q') ?? ''))
    .filter(
      (each) => !query.get('registered') || String(Boolean(each.registrationId)) === query.get('registered'),
    );
}

function register(world: World, id: string, body: Schemas['WriteCommunityRegistration']) {
  const registration: Schemas['CommunityRegistration'] = {
    id,
    ...body,
    memberName: world.members.find((each) => each.id === body.memberId)?.name ?? '',
    communityName: world.communities.find((each) => each.id === body.communityId)?.name ?? '',
    receiptNo: body.receiptNo ?? `2026-${String(world.registrations.length + 1).padStart(4, '0')}`,
    endedOn: null,
    review: null,
    version: 0,
  };
  world.registrations.push(registration);
  return registration;
}

function waiting(world: World, query: URLSearchParams): Schemas['ServiceRecord'][] {
  return world.records.filter(
    (record) =>
      record.status === 'RECORDED' &&
      (query.get('includeFlagged') === 'true' || record.flags.length === 0) &&
      (!query.get('memberId') || record.memberId === query.get('memberId')),
  );
}

function previewOf(world: World, query: URLSearchParams): Schemas['BulkConfirmationPreview'] {
  const records = waiting(world, query);
  const minutes = (of: Schemas['ServiceRecord'][]) =>
    of.reduce((sum, each) => sum + (minutesOf(each) ?? 0), 0);
  const people = new Map(records.map((record) => [record.memberId, record.memberName]));
  return {
    count: records.length,
    minutes: minutes(records),
    withoutHours: records.filter((record) => !record.endedAt).length,
    flagged: world.records.filter((record) => record.status === 'RECORDED' && record.flags.length > 0).length,
    members: [...people].map(([memberId, memberName]) => {
      const own = records.filter((record) => record.memberId === memberId);
      return { memberId, memberName, count: own.length, minutes: minutes(own) };
    }),
    token: records.map(({ id }) => id).join(' ') || 'none',
  };
}

function tallyOf(world: World, { id, name }: Schemas['Member']): Schemas['ServiceTally'] {
  const own = world.records.filter((record) => record.memberId === id && record.status !== 'CORRECTED');
  const count = (status: Schemas['ServiceRecordStatus']) =>
    own.filter((each) => each.status === status).length;
  return {
    memberId: id,
    memberName: name,
    services: own.length,
    minutes: own.reduce((sum, each) => sum + (minutesOf(each) ?? 0), 0),
    withoutHours: own.filter((each) => !each.endedAt).length,
    confirmed: count('CONFIRMED'),
    waiting: count('RECORDED'),
    correctionRequested: count('CORRECTION_REQUESTED'),
  };
}
