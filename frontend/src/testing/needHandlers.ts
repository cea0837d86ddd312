import type { Schemas } from '@/shared/api/client';
import { uuid7 } from '@/shared/lib/uuid7';
import { needAt } from './needStandIns';
import { on, page, problem } from './typedHttp';
import type { World } from './world';

const B = '/branches/{branchId}' as const;
const N = `${B}/service-needs/{needId}` as const;
const NONE = () => problem(404, 'NOT_FOUND', '没有这项需求。');

export function needHandlers(world: World) {
  const needOf = (id: string | undefined) => world.needs.find((each) => each.id === id);
  const claimed = (need: Schemas['ServiceNeed'], count: number) =>
    Object.assign(need, { claimed: need.claimed + count });
  return [
    on('get', `${B}/service-needs`, ({ query }) => {
      const matches = (need: Schemas['ServiceNeed']) =>
        (['status', 'kind', 'communityId'] as const).every(
          (key) => !query.get(key) || need[key] === query.get(key),
        );
      const start = Number(query.get('cursor') ?? 0);
      const found = world.needs.filter(matches);
      const next = start + Number(query.get('limit') ?? 50);
      return { items: found.slice(start, next), nextCursor: next < found.length ? String(next) : null };
    }),
    on('post', `${B}/service-needs`, async ({ json }) => {
      const { windows, skills, ...body } = (await json()) as Schemas['WriteServiceNeed'];
      const community = world.communities.find(({ id }) => id === body.communityId);
      if (!community) return problem(422, 'COMMUNITY_UNKNOWN', '没有这个社区。');
      const officer = world.account?.roles.includes('OFFICER');
      const need = needAt(community, body.title, {
        ...body,
        windows: windows ?? [],
        skills: skills ?? [],
        status: officer ? 'OPEN' : 'PROPOSED',
      });
      world.needs.unshift(need);
      return need;
    }),
    on('get', N, ({ params }) => needOf(params.needId) ?? NONE()),
    on('put', N, async ({ params, json }) => {
      const need = needOf(params.needId);
      if (!need) return NONE();
      const body = (await json()) as Schemas['WriteServiceNeed'];
      return Object.assign(need, { ...body, version: need.version + 1 });
    }),
    on(
      'post',
      `${N}/opening`,
      ({ params }) => {
        const need = needOf(params.needId);
        return need ? Object.assign(need, { status: 'OPEN', outcome: null, closingNote: null }) : NONE();
      },
      200,
    ),
    on(
      'post',
      `${N}/closure`,
      async ({ params, json }) => {
        const need = needOf(params.needId);
        if (!need) return NONE();
        const { outcome, note } = (await json()) as Schemas['CloseServiceNeed'];
        return Object.assign(need, {
          status: 'CLOSED',
          outcome,
          closingNote: note ?? null,
          closedBy: world.account?.displayName ?? null,
          closedAt: new Date().toISOString(),
        });
      },
      200,
    ),
    on('post', `${N}/claims`, async ({ params, json }) => {
      const need = needOf(params.needId);
      if (!need) return NONE();
      const { memberId } = (await json()) as Schemas['ClaimServiceNeed'];
      if (need.claimed >= need.seats)
        return problem(409, 'NEED_FULL', '名额刚好满了，没有认领上。有人退出时会重新空出来。');
      const claim = claimOf(world, claimed(need, 1), memberId);
      need.ownClaimId = world.account?.memberId === memberId ? claim.id : need.ownClaimId;
      world.claims.unshift(claim);
      return claim;
    }),
    on('get', `${N}/candidates`, () =>
      page(
        world.members.slice(1, 3).map(({ id, name }, index) => ({
          memberId: id,
          memberName: name,
          reasons:
            index === 0
              ? [{ kind: 'SKILL' as const, skills: ['搬运'], windows: [], seats: null }]
              : [{ kind: 'SAME_COMMUNITY' as const, skills: [], windows: [], seats: null }],
          obstacles: [],
        })),
      ),
    ),
    on('get', `${B}/service-need-claims`, ({ query }) =>
      page(
        world.claims.filter(
          (claim) =>
            (!query.get('needId') || claim.needId === query.get('needId')) &&
            (!query.get('memberId') || claim.memberId === query.get('memberId')),
        ),
      ),
    ),
    on(
      'post',
      `${B}/service-need-claims/{claimId}/withdrawal`,
      async ({ params, json }) => {
        const claim = world.claims.find(({ id }) => id === params.claimId);
        const need = needOf(claim?.needId);
        if (!claim || !need) return NONE();
        const { remark } = (await json()) as Schemas['WithdrawServiceNeedClaim'];
        claimed(need, -1).ownClaimId = null;
        return Object.assign(claim, { withdrawnAt: new Date().toISOString(), remark: remark ?? null });
      },
      200,
    ),
    on('get', `${B}/service-need-suggestions`, () =>
      page(
        world.needs
          .filter(
            ({ status, seats, claimed: taken, ownClaimId }) =>
              status === 'OPEN' && taken < seats && !ownClaimId,
          )
          .map((need, index) => ({ need, reasons: reasonsFor(need, index), obstacles: [] })),
      ),
    ),
    on('get', `${B}/members/{memberId}/service-preferences`, () => world.preferences),
    on('put', `${B}/members/{memberId}/service-preferences`, async ({ json }) => {
      const body = (await json()) as Schemas['WriteServicePreferences'];
      return Object.assign(world.preferences, { ...body, version: world.preferences.version + 1 });
    }),
  ];
}

function reasonsFor(need: Schemas['ServiceNeed'], index: number): Schemas['NeedReason'][] {
  const nothing = { skills: [], windows: [], seats: null };
  const reasons: Schemas['NeedReason'][] = [
    { ...nothing, kind: 'SEATS_LEFT', seats: need.seats - need.claimed },
  ];
  if (index === 0) reasons.unshift({ ...nothing, kind: 'SAME_COMMUNITY' });
  if (need.skills.length > 0) reasons.unshift({ ...nothing, kind: 'SKILL', skills: need.skills });
  return reasons;
}

function claimOf(world: World, need: Schemas['ServiceNeed'], memberId: string): Schemas['ServiceNeedClaim'] {
  return {
    id: uuid7(),
    memberId,
    memberName: world.members.find(({ id }) => id === memberId)?.name ?? '',
    needId: need.id,
    needTitle: need.title,
    needKind: need.kind,
    needStatus: need.status,
    communityId: need.communityId,
    communityName: need.communityName,
    place: need.place,
    windows: need.windows,
    contact: need.contact,
    claimedAt: new Date().toISOString(),
    enteredBy: world.account?.memberId === memberId ? null : (world.account?.displayName ?? null),
    withdrawnAt: null,
    withdrawnBy: null,
    remark: null,
    version: 0,
  };
}
