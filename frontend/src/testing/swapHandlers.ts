import type { Schemas } from '@/shared/api/client';
import { today } from '@/shared/lib/dates';
import { type PhoneWorld, swapDuty, swapRequest } from './phoneWorld';
import { on, page, problem } from './typedHttp';
import type { World } from './world';

const B = '/branches/{branchId}' as const;
const S = `${B}/swap-requests/{swapRequestId}` as const;
const NONE = () => problem(404, 'NOT_FOUND', '没有这份申请。');

export function swapHandlers(world: World, phone: PhoneWorld) {
  const dutyOf = (id: string | null | undefined) => world.duties.find((each) => each.id === id);
  const swapOf = (id: string | undefined) => phone.swaps.find((each) => each.id === id);
  const end = (
    id: string | undefined,
    status: Schemas['SwapStatus'],
    actions: Schemas['SwapRequest']['actions'] = [],
  ) => {
    const request = swapOf(id);
    if (!request) return NONE();
    if (!request.status.startsWith('AWAITING'))
      return problem(409, 'SWAP_ENDED', '这份申请刚刚已经结束，请看最新情况。');
    Object.assign(request, {
      status,
      actions,
      decidedAt: new Date().toISOString(),
      decidedBy: world.account?.displayName ?? null,
    });
    return request;
  };
  return [
    on('get', `${B}/duties/{dutyId}/swap-suggestions`, ({ params }) => ({
      needsApproval: phone.needsApproval,
      items: suggestionsFor(world, params.dutyId),
    })),
    on('post', `${B}/duties/{dutyId}/swap-requests`, async ({ params, json }) => {
      const body = (await json()) as Schemas['RequestSwap'];
      const duty = dutyOf(params.dutyId);
      const member = world.members.find((each) => each.id === body.counterpartMemberId);
      if (!duty || !member) return problem(404, 'NOT_FOUND', '没有这一班。');
      const other = dutyOf(body.counterpartDutyId);
      const request = swapRequest(
        duty,
        { ...duty, memberId: member.id, memberName: member.name },
        {
          kind: body.kind,
          counterpartDuty: other ? swapDuty(other) : null,
          message: body.message ?? null,
          createdAt: new Date().toISOString(),
          actions: ['WITHDRAW'],
        },
      );
      phone.swaps.unshift(request);
      return request;
    }),
    on('get', `${B}/swap-requests`, ({ query }) =>
      page(phone.swaps.filter(({ status }) => !query.get('status') || status === query.get('status'))),
    ),
    on('get', S, ({ params }) => swapOf(params.swapRequestId) ?? NONE()),
    on('post', `${S}/acceptance`, ({ params }) => end(params.swapRequestId, 'EFFECTIVE', ['REVERSE']), 200),
    on('post', `${S}/approval`, ({ params }) => end(params.swapRequestId, 'EFFECTIVE'), 200),
    on('post', `${S}/rejection`, ({ params }) => end(params.swapRequestId, 'REJECTED'), 200),
    on('post', `${S}/withdrawal`, ({ params }) => end(params.swapRequestId, 'WITHDRAWN'), 200),
    on(
      'post',
      `${S}/reversal`,
      ({ params }) => {
        const request = swapOf(params.swapRequestId);
        if (!request) return NONE();
        Object.assign(request, { status: 'REVERSED', actions: [] });
        return request;
      },
      200,
    ),
  ];
}

function suggestionsFor(world: World, dutyId: string | undefined): Schemas['SwapSuggestions']['items'] {
  const duty = world.duties.find((each) => each.id === dutyId);
  const others = world.members.filter((member) => member.id !== duty?.memberId);
  return others.map((member, index) => {
    const later = world.duties.find((each) => each.memberId === member.id && each.date > today());
    const swap = index % 3 !== 2 && later !== undefined;
    return {
      kind: swap ? 'SWAP' : 'COVER',
      memberId: member.id,
      memberName: member.name,
      counterpartDutyId: swap ? later.id : null,
      counterpartDate: swap ? later.date : null,
      fairnessChange: swap ? '0' : index % 2 === 0 ? '2' : '-2',
      text: swap ? '' : `他现在 ${10 + (index % 3)} 班`,
    };
  });
}
