import type { Schemas } from '@/shared/api/client';
import { emptySurveyWorld, SURVEY_ID, type SurveyWorld, type Unit } from './surveyStandIns';
import { nothing, on, page, problem } from './typedHttp';

const B = '/branches/{branchId}' as const;
const S = `${B}/surveys/{surveyId}` as const;

type Figure = Schemas['CoverageFigure'];

function figure(units: Unit[], thresholdPercent: number): Figure {
  const count = (status: Unit['status']) => units.filter((unit) => unit.status === status).length;
  const [total, done] = [units.length, count('DONE')];
  const wanted = Math.ceil((total * thresholdPercent) / 100);
  return {
    total,
    done,
    notVisited: count('NOT_VISITED'),
    notHome: count('NOT_HOME'),
    refused: count('REFUSED'),
    inProgress: count('IN_PROGRESS'),
    disputed: count('DISPUTED'),
    reached: total > 0 && done >= wanted,
    toThreshold: Math.max(0, wanted - done),
    verified: null,
    verifiedLow: null,
    verifiedHigh: null,
  };
}

export function surveyHandlers(world: SurveyWorld = emptySurveyWorld()) {
  const threshold = () => world.survey?.thresholdPercent ?? 90;
  const villageOf = (villageId: string): Schemas['CoverageOfVillage'] => {
    const units = world.units.filter((unit) => unit.villageId === villageId);
    const blocks = new Map(units.map(({ blockId, pairId }) => [blockId, pairId]));
    return {
      villageId,
      villageCode: units[0]?.code.slice(0, 4) ?? '',
      villageName: units[0]?.villageName ?? '',
      blocks: blocks.size,
      unassignedBlocks: [...blocks.values()].filter((pairId) => !pairId).length,
      figure: figure(units, threshold()),
    };
  };
  return [
    on('get', `${B}/surveys`, () => page(world.survey ? [world.survey] : [])),
    on('get', S, () => world.survey ?? problem(404, 'NOT_FOUND', '没有这项摸排。')),
    on(
      'post',
      `${S}/imports`,
      ({ query }) => ({ ...world.imports, dryRun: query.get('dryRun') === 'true' }),
      200,
    ),
    on('get', `${S}/coverage`, () => ({
      surveyId: SURVEY_ID,
      thresholdPercent: threshold(),
      at: '2026-11-23T02:00:00Z',
      total: figure(world.units, threshold()),
      villages: [...new Set(world.units.map(({ villageId }) => villageId))].map(villageOf),
    })),
    on('get', `${S}/villages/{villageId}/coverage`, ({ params }) => {
      const units = world.units.filter(({ villageId }) => villageId === params.villageId);
      return {
        surveyId: SURVEY_ID,
        thresholdPercent: threshold(),
        at: '2026-11-23T02:00:00Z',
        village: villageOf(params.villageId as string),
        blocks: [...new Set(units.map(({ blockId }) => blockId))].map((blockId) => {
          const own = units.filter((unit) => unit.blockId === blockId);
          return {
            blockId,
            blockName: own[0]?.blockName ?? '',
            pairId: own[0]?.pairId ?? null,
            figure: figure(own, threshold()),
          };
        }),
      };
    }),
    on('get', `${S}/units`, ({ query }) => {
      const is = (name: string, value: string | null) => !query.get(name) || query.get(name) === value;
      const found = world.units.filter(
        (unit) =>
          is('villageId', unit.villageId) &&
          is('blockId', unit.blockId) &&
          is('pairId', unit.pairId) &&
          is('status', unit.status) &&
          is('needsDecision', String(unit.needsDecision)) &&
          unit.code.startsWith(query.get('q') ?? '') &&
          (!query.get('dueBy') || (unit.nextVisitOn ?? '9') <= (query.get('dueBy') ?? '')),
      );
      const start = Number(query.get('cursor') ?? 0);
      const next = start + Number(query.get('limit') ?? 50);
      return { items: found.slice(start, next), nextCursor: next < found.length ? String(next) : null };
    }),
    on(
      'get',
      `${S}/units/{unitId}`,
      ({ params }) =>
        world.units.find((unit) => unit.id === params.unitId) ?? problem(404, 'NOT_FOUND', '没有这户。'),
    ),
    on('get', `${S}/my-units`, () => ({
      surveyId: SURVEY_ID,
      surveyName: world.survey?.name ?? '',
      status: 'OPEN' as const,
      pairs: world.pairs.map((pair) => ({
        id: pair.id,
        companionMemberId: pair.secondMemberId,
        companionName: pair.secondMemberName,
      })),
      units: world.units
        .filter(({ pairId }) => pairId)
        .map(({ villageName, blockName, ...unit }) => ({ ...unit, village: villageName, block: blockName })),
    })),
    on('get', `${S}/visits`, ({ query }) =>
      page(world.visits.filter(({ unitId }) => unitId === query.get('unitId'))),
    ),
    on('put', `${S}/visits/{visitId}`, async ({ params, json }) =>
      keep(world, params.visitId as string, (await json()) as Schemas['WriteSurveyVisit']),
    ),
    on('get', `${S}/pairs`, () => page(world.pairs)),
    on('get', `${S}/assignments`, () => page([])),
    on(
      'post',
      `${S}/assignments`,
      async ({ json }) => {
        const body = (await json()) as Schemas['AssignSurveyBlocks'];
        world.assigned.push(body);
        const own = world.units.filter(
          ({ villageId, blockId }) =>
            body.villageIds?.includes(villageId) || body.blockIds?.includes(blockId),
        );
        for (const unit of own) unit.pairId = body.pairId ?? null;
        const blocks = new Set(own.map(({ blockId }) => blockId)).size;
        return { blocks, changed: blocks, units: own.length };
      },
      200,
    ),
    on('get', `${S}/disputes`, ({ query }) =>
      page(
        world.disputes.filter(
          ({ status, unitId }) =>
            (!query.get('status') || status === query.get('status')) &&
            (!query.get('unitId') || unitId === query.get('unitId')),
        ),
      ),
    ),
    on(
      'get',
      `${S}/disputes/{disputeId}`,
      ({ params }) =>
        world.disputes.find((each) => each.id === params.disputeId) ??
        problem(404, 'NOT_FOUND', '没有这项争议。'),
    ),
    on(
      'post',
      `${S}/disputes/{disputeId}/resolution`,
      async ({ params, json }) => {
        const dispute = world.disputes.find((each) => each.id === params.disputeId);
        if (!dispute) return problem(404, 'NOT_FOUND', '没有这项争议。');
        const { outcome, resolution } = (await json()) as Schemas['ResolveSurveyDispute'];
        return Object.assign(dispute, {
          status: 'RESOLVED' as const,
          outcome,
          resolution,
          resolvedBy: '陈立新',
          resolvedAt: '2026-11-23T03:00:00Z',
        });
      },
      200,
    ),
    on('get', `${S}/back-checks`, () => page([])),
    on('post', `${S}/closing`, () => world.survey ?? nothing(), 200),
  ];
}

function keep(world: SurveyWorld, visitId: string, body: Schemas['WriteSurveyVisit']) {
  const known = world.visits.find((visit) => visit.id === visitId);
  const unit = world.units.find((each) => each.id === body.unitId);
  if (known) return known;
  if (!unit) return problem(422, 'UNKNOWN_UNIT', '没有这户。');
  const visit: Schemas['SurveyVisit'] = {
    reason: null,
    note: null,
    nextVisitOn: null,
    correctsId: null,
    ...body,
    id: visitId,
    unitCode: unit.code,
    memberName: world.pairs[0]?.firstMemberName ?? '',
    pairId: unit.pairId,
    happenedAt: body.visitedAt,
    correctedById: null,
    receivedAt: new Date().toISOString(),
    clockOffsetSeconds: 0,
    flags: [],
  };
  world.visits.unshift(visit);
  Object.assign(unit, {
    status: visit.result,
    reason: visit.reason,
    visits: unit.visits + 1,
    attempts: 1,
    lastVisitAt: visit.visitedAt,
    nextVisitOn: visit.nextVisitOn,
    needsDecision: false,
    refutation: null,
  });
  return visit;
}
