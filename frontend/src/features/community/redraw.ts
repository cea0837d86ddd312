import {
  allocation,
  canonicalRule,
  commitmentOf,
  type DrawRule,
  type FrameRecord,
  selection,
} from './drawRecipe';
import type { SpotCheck } from './spotCheckApi';

/** What the branch published about a draw. */
export type DrawClaim = DrawRule &
  Pick<SpotCheck, 'ruleText' | 'commitment' | 'seed' | 'size' | 'sample'> & {
    strata: Omit<SpotCheck['strata'][number], 'name'>[];
  };

export interface Redraw {
  /** What is published and comes out otherwise, one sentence each; none means that the draw is as promised. */
  differences: string[];
  /** Whether the commitment was compared with what this device noted before. */
  noted: boolean;
  records: number;
  drawn: number;
  strata: number;
}

interface Aside {
  /** The commitment as this device saw it earlier, perhaps before the draw. */
  noted?: string;
  pause: (done: number) => Promise<void>;
}

/** Draws again from rule, seed and frame alone, and compares everything that is published with it. */
export async function redraw(
  branchId: string,
  claim: DrawClaim,
  frame: readonly FrameRecord[],
  { noted, pause }: Aside,
): Promise<Redraw> {
  const sizes = new Map<string, number>();
  for (const { stratum } of frame) sizes.set(stratum, (sizes.get(stratum) ?? 0) + 1);
  const wanted = allocation(claim, sizes);
  const seeded = /^[0-9a-f]{64}$/.test(claim.seed ?? '') ? claim.seed : null;
  const own = seeded ? await selection(seeded, frame, wanted, pause) : new Set<string>();
  return {
    differences: [
      ...promise(branchId, claim, seeded, noted),
      ...strataOf(claim, sizes, wanted),
      ...(seeded ? recordsOf(frame, sizes, wanted, own) : []),
    ],
    noted: noted !== undefined,
    records: frame.length,
    drawn: own.size,
    strata: sizes.size,
  };
}

function* promise(branchId: string, claim: DrawClaim, seed: string | null, noted?: string) {
  const text = canonicalRule(branchId, claim);
  if (text !== claim.ruleText) yield '公布的规则文本与规则各项不一致。';
  if (!seed) yield '没有公开 64 位十六进制的种子，无法重抽。';
  else if (commitmentOf(seed, text) !== claim.commitment)
    yield '种子和规则算出来的承诺码与事先公布的不一致：种子或规则被换过。';
  if (noted !== undefined && noted !== claim.commitment)
    yield '承诺码与这台设备以前记下的不一致：承诺码被换过。';
}

function* strataOf(claim: DrawClaim, sizes: Map<string, number>, wanted: Map<string, number>) {
  const claimed = new Map(claim.strata.map((stratum) => [stratum.key, stratum]));
  for (const key of new Set([...sizes.keys(), ...claimed.keys()])) {
    const [size, sample] = [sizes.get(key) ?? 0, wanted.get(key) ?? 0];
    const stratum = claimed.get(key);
    if (!stratum) yield `层 ${key} 有 ${size} 条记录，公布的各层里没有它。`;
    else if (stratum.size !== size) yield `层 ${key} 公布有 ${stratum.size} 条记录，名单里是 ${size} 条。`;
    else if (stratum.sample !== sample)
      yield `层 ${key} 公布抽 ${stratum.sample} 条，按规则应抽 ${sample} 条。`;
    else if (stratum.probability !== `${sample}/${size}`)
      yield `层 ${key} 公布的概率是 ${stratum.probability}，应为 ${sample}/${size}。`;
  }
  const [all, drawn] = [sizes, wanted].map((counts) => [...counts.values()].reduce((a, b) => a + b, 0));
  if (claim.size !== all) yield `公布总体 ${claim.size} 条，名单里是 ${all} 条。`;
  if (claim.sample !== drawn) yield `公布抽中 ${claim.sample} 条，按规则应抽 ${drawn} 条。`;
}

function* recordsOf(
  frame: readonly FrameRecord[],
  sizes: Map<string, number>,
  wanted: Map<string, number>,
  own: Set<string>,
) {
  const seen = new Set<string>();
  for (const { id, stratum, drawn, probability } of frame) {
    const chance = `${wanted.get(stratum)}/${sizes.get(stratum)}`;
    if (seen.has(id)) yield `记录 ${id} 在名单里出现了不止一次。`;
    if (own.has(id) && !drawn) yield `记录 ${id} 应当抽中，公布的是没有抽中。`;
    if (!own.has(id) && drawn) yield `记录 ${id} 不应抽中，公布的是抽中。`;
    if (probability !== chance) yield `记录 ${id} 公布的概率是 ${probability}，应为 ${chance}。`;
    seen.add(id);
  }
}
