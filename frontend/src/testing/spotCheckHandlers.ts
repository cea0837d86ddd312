import type { Schemas } from '@/shared/api/client';
import vectors from './data/spot-check-draws.json';
import { Other, on, page, problem } from './typedHttp';

const B = '/branches/{branchId}' as const;
const S = `${B}/spot-checks/{spotCheckId}` as const;

type Vector = (typeof vectors)[number];

/** What the stand-in server remembers of spot checks; one of them, as another program drew it. */
export interface SpotCheckWorld {
  branchId: string;
  checks: Schemas['SpotCheck'][];
  records: Schemas['SpotCheckRecord'][];
  planned: Schemas['WriteSpotCheck'][];
}

const act = { by: '陈立新', at: '2027-01-01T01:00:00Z' };

export function spotCheckWorld(): SpotCheckWorld {
  const vector = vectors[0] as Vector;
  const { branchId, checkId, ...rule } = vector.rule;
  const check = {
    ...rule,
    id: checkId,
    ruleText: vector.ruleText,
    commitment: vector.commitment,
    status: 'DRAWN',
    seed: vector.seed,
    strata: vector.strata.map((stratum, index) => ({ ...stratum, name: `第${index + 1}社区` })),
    size: vector.frame.length,
    sample: vector.drawn.length,
    excluded: 0,
    created: act,
    drawn: act,
    closed: null,
    cancelled: null,
    cancelReason: null,
  } as Schemas['SpotCheck'];
  return { branchId, checks: [check], records: frame(vector), planned: [] };
}

function frame(vector: Vector): Schemas['SpotCheckRecord'][] {
  const chances = new Map(vector.strata.map(({ key, probability }) => [key, probability]));
  return vector.frame.map(({ id, stratum }, index) => ({
    id,
    date: '2026-12-10',
    stratum,
    probability: chances.get(stratum) ?? '',
    drawn: (vector.drawn as string[]).includes(id),
    service: {
      id,
      memberId: id,
      memberName: `党员${index}`,
      communityId: stratum,
      communityName: '某社区',
      startedAt: '2026-12-10T01:00:00Z',
      endedAt: null,
      content: '桶前值守',
      flags: [],
      status: 'RECORDED',
    },
    outcome: null,
    version: 0,
  }));
}

export function spotCheckHandlers(world: SpotCheckWorld) {
  const drawn = () => world.records.filter((record) => record.drawn);
  const count = (verdict?: Schemas['SpotCheckVerdict']) =>
    drawn().filter(({ outcome }) => outcome?.verdict === verdict).length;
  const of = (id: string | undefined) =>
    world.checks.find((check) => check.id === id) ?? problem(404, 'NOT_FOUND', '没有找到抽查。');
  return [
    on('get', `${B}/spot-checks`, () => page(world.checks)),
    on('post', `${B}/spot-checks`, async ({ json }) => {
      world.planned.push((await json()) as Schemas['WriteSpotCheck']);
      return problem(409, 'PERIOD_TAKEN', '这几天已有抽查。');
    }),
    on(
      'post',
      `${B}/spot-check-previews`,
      () => ({ from: '2026-11-01', to: '2026-11-30', strata: [], size: 40, sample: 4 }),
      200,
    ),
    on('get', S, ({ params }) => of(params.spotCheckId)),
    on(
      'post',
      `${S}/closing`,
      ({ params }) => {
        const check = of(params.spotCheckId);
        return check instanceof Other
          ? check
          : Object.assign(check, { status: 'CLOSED' as const, closed: act });
      },
      200,
    ),
    on('get', `${S}/records`, ({ query }) => {
      const verdict = query.get('verdict');
      const rows = query.get('drawn') === 'true' ? drawn() : world.records;
      const start = Number(query.get('cursor') ?? 0);
      const shown = rows.filter(
        ({ outcome }) => !verdict || (verdict === 'OPEN' ? !outcome : outcome?.verdict === verdict),
      );
      const next = start + 20;
      return { items: shown.slice(start, next), nextCursor: next < shown.length ? String(next) : null };
    }),
    on('put', `${S}/records/{recordId}/outcome`, async ({ params, json, request }) => {
      const record = drawn().find(({ id }) => id === params.recordId);
      if (!record) return problem(404, 'NOT_FOUND', '没有找到记录。');
      if (request.headers.get('If-Match') !== `"${record.version}"`)
        return problem(412, 'STALE_VERSION', '别人刚刚改过。');
      const { verdict, note } = (await json()) as Schemas['SetSpotCheckOutcome'];
      return Object.assign(record, {
        outcome: { verdict, note: note ?? null, checked: act },
        version: record.version + 1,
      });
    }),
    on('get', `${S}/result`, () => ({
      confirmed: count('CONFIRMED'),
      notConfirmed: count('NOT_CONFIRMED'),
      unreachable: count('UNREACHABLE'),
      open: drawn().length - world.records.filter(({ outcome }) => outcome).length,
      late: 2,
      estimate: null,
      strata: [],
    })),
  ];
}
