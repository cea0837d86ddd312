import { expect, it } from 'vitest';
import type { FrameItem } from '@/shared/draw/drawing';
import { redraw as compare, type DrawClaim as Published } from '@/shared/draw/redraw';
import vectors from '@/testing/data/spot-check-draws.json';
import { canonicalRule, type DrawRule } from './redraw';

type DrawClaim = Published & DrawRule;
interface Aside {
  noted?: string;
  pause: (done: number) => Promise<void>;
}
const words = { item: '记录', unit: '条' };
const redraw = (branchId: string, claim: DrawClaim, frame: FrameItem[], aside: Aside) =>
  compare(canonicalRule(branchId, claim), claim, frame, { words, ...aside });

type Vector = (typeof vectors)[number];
const breathe = () => Promise.resolve();

function published(vector: Vector): { branchId: string; claim: DrawClaim; frame: FrameItem[] } {
  const { branchId, checkId, ...rule } = vector.rule;
  const chances = new Map(vector.strata.map(({ key, probability }) => [key, probability]));
  return {
    branchId,
    claim: {
      ...(rule as Omit<DrawClaim, 'id'>),
      id: checkId,
      ruleText: vector.ruleText,
      commitment: vector.commitment,
      seed: vector.seed,
      strata: structuredClone(vector.strata),
      size: vector.frame.length,
      sample: vector.drawn.length,
    },
    frame: vector.frame.map(({ id, stratum }) => ({
      id,
      stratum,
      drawn: (vector.drawn as string[]).includes(id),
      probability: chances.get(stratum) ?? '',
    })),
  };
}

const first = () => published(vectors[0] as Vector);
const differences = async ({ branchId, claim, frame }: ReturnType<typeof first>, noted?: string) =>
  (await redraw(branchId, claim, frame, { noted, pause: breathe })).differences;

it.each(vectors)('comes to the same draw as the server: $name', async (vector) => {
  const { branchId, claim, frame } = published(vector);
  expect(await redraw(branchId, claim, frame, { noted: claim.commitment, pause: breathe })).toEqual({
    differences: [],
    noted: true,
    size: vector.frame.length,
    drawn: vector.drawn.length,
    strata: vector.strata.length,
  });
});

it('comes to the same draw whatever the order of the records', async () => {
  const draw = first();
  expect(await differences({ ...draw, frame: draw.frame.toReversed() })).toEqual([]);
});

it('names both records when one drawn record was exchanged for another', async () => {
  const draw = first();
  const out = draw.frame.find(({ drawn }) => drawn) as FrameItem;
  const into = draw.frame.find(({ drawn, stratum }) => !drawn && stratum === out.stratum) as FrameItem;
  out.drawn = false;
  into.drawn = true;
  expect((await differences(draw)).toSorted()).toEqual(
    [`记录 ${out.id} 应当抽中，公布的是没有抽中。`, `记录 ${into.id} 不应抽中，公布的是抽中。`].toSorted(),
  );
});

it('sees a seed that is not the one committed to', async () => {
  const draw = first();
  draw.claim.seed = `${draw.claim.seed?.startsWith('0') ? '1' : '0'}${draw.claim.seed?.slice(1)}`;
  expect((await differences(draw))[0]).toContain('种子或规则被换过');
});

it('sees a rule that was changed afterwards, with its text or without', async () => {
  const quiet = first();
  quiet.claim.minimum = 2;
  expect(await differences(quiet)).toEqual(
    expect.arrayContaining(['公布的规则文本与规则各项不一致。', expect.stringContaining('种子或规则被换过')]),
  );
  const thorough = first();
  thorough.claim.to = '2026-12-30';
  thorough.claim.ruleText = thorough.claim.ruleText.replace('2026-12-31', '2026-12-30');
  expect(await differences(thorough)).toEqual([expect.stringContaining('种子或规则被换过')]);
});

it('sees seed and commitment that were both made up anew, where the device noted the first', async () => {
  const draw = first();
  expect(await differences(draw, draw.claim.commitment)).toEqual([]);
  expect(await differences(draw, 'f'.repeat(64))).toEqual([expect.stringContaining('承诺码被换过')]);
});

it('sees a record that was left out, added, doubled or moved to another stratum', async () => {
  for (const tamper of [
    (frame: FrameItem[]) => frame.slice(1),
    (frame: FrameItem[]) => [...frame, { ...(frame[0] as FrameItem), id: crypto.randomUUID() }],
    (frame: FrameItem[]) => [...frame, frame[0] as FrameItem],
    ([one, ...rest]: FrameItem[]) => [{ ...(one as FrameItem), stratum: 'elsewhere' }, ...rest],
  ]) {
    const draw = first();
    expect(await differences({ ...draw, frame: tamper(draw.frame) })).not.toEqual([]);
  }
});

it('sees figures that do not follow from the rule', async () => {
  for (const tamper of [
    (claim: DrawClaim) => Object.assign(claim.strata[0] ?? {}, { sample: 1, probability: '1/23' }),
    (claim: DrawClaim) => Object.assign(claim.strata[0] ?? {}, { probability: '9/10' }),
    (claim: DrawClaim) => claim.strata.pop(),
    (claim: DrawClaim) => Object.assign(claim, { size: claim.size + 1 }),
    (claim: DrawClaim) => Object.assign(claim, { sample: claim.sample - 1 }),
    (claim: DrawClaim) => Object.assign(claim, { seed: null }),
  ]) {
    const draw = first();
    tamper(draw.claim);
    expect(await differences(draw)).not.toEqual([]);
  }
  const draw = first();
  Object.assign(draw.frame[3] ?? {}, { probability: '1/2' });
  expect(await differences(draw)).toEqual([expect.stringContaining('公布的概率是 1/2')]);
});

it('lets the page breathe while it goes through ten thousand records', async () => {
  const draw = first();
  const frame = Array.from({ length: 10_000 }, (_, i) => ({
    id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
    stratum: 'ALL',
    drawn: false,
    probability: '',
  }));
  const pauses: number[] = [];
  const pause = async (done: number) => {
    pauses.push(done);
  };
  const result = await redraw(draw.branchId, draw.claim, frame, { pause });
  expect(result.size).toBe(10_000);
  expect(pauses).toHaveLength(40);
  expect(pauses.at(-1)).toBe(10_000);
});
