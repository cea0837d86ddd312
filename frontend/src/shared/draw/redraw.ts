import { allocation, commitmentOf, type FrameItem, type Sampling, selection } from './drawing';

/** What the branch published about a draw. */
export interface DrawClaim extends Sampling {
  ruleText: string;
  commitment: string;
  seed: string | null;
  size: number;
  sample: number;
  strata: { key: string; size: number; sample: number; probability: string }[];
}

export interface Redraw {
  /** What is published and comes out otherwise, one sentence each; none means that the draw is as promised. */
  differences: string[];
  /** Whether the commitment was compared with what this device noted before. */
  noted: boolean;
  size: number;
  drawn: number;
  strata: number;
}

/** What is drawn, in words: 记录 and 条, or 住户 and 户. */
export interface DrawWords {
  item: string;
  unit: string;
}

interface Aside {
  words: DrawWords;
  /** The commitment as this device saw it earlier, perhaps before the draw. */
  noted?: string;
  pause: (done: number) => Promise<void>;
}

/** Draws again from rule (in its canonical words), seed and frame alone, and compares everything published with it. */
export async function redraw(
  rule: string,
  claim: DrawClaim,
  frame: readonly FrameItem[],
  { words, noted, pause }: Aside,
): Promise<Redraw> {
  const sizes = new Map<string, number>();
  for (const { stratum } of frame) sizes.set(stratum, (sizes.get(stratum) ?? 0) + 1);
  const wanted = allocation(claim, sizes);
  const seeded = claim.seed && /^[0-9a-f]{64}$/.test(claim.seed) ? claim.seed : null;
  const own = seeded ? await selection(seeded, frame, wanted, pause) : new Set<string>();
  return {
    differences: [
      ...promise(rule, claim, seeded, noted),
      ...strataOf(claim, sizes, wanted, words),
      ...(seeded ? itemsOf(frame, sizes, wanted, own, words) : []),
    ],
    noted: noted !== undefined,
    size: frame.length,
    drawn: own.size,
    strata: sizes.size,
  };
}

function* promise(rule: string, claim: DrawClaim, seed: string | null, noted?: string) {
  if (rule !== claim.ruleText) yield '公布的规则文本与规则各项不一致。';
  if (!seed) yield '没有公开 64 位十六进制的种子，无法重抽。';
  else if (commitmentOf(seed, rule) !== claim.commitment)
    yield '种子和规则算出来的承诺码与事先公布的不一致：种子或规则被换过。';
  if (noted !== undefined && noted !== claim.commitment)
    yield '承诺码与这台设备以前记下的不一致：承诺码被换过。';
}

function* strataOf(
  claim: DrawClaim,
  sizes: Map<string, number>,
  wanted: Map<string, number>,
  { item, unit }: DrawWords,
) {
  const claimed = new Map(claim.strata.map((stratum) => [stratum.key, stratum]));
  for (const key of new Set([...sizes.keys(), ...claimed.keys()])) {
    const [size, sample] = [sizes.get(key) ?? 0, wanted.get(key) ?? 0];
    const stratum = claimed.get(key);
    if (!stratum) yield `层 ${key} 有 ${size} ${unit}${item}，公布的各层里没有它。`;
    else if (stratum.size !== size)
      yield `层 ${key} 公布有 ${stratum.size} ${unit}${item}，名单里是 ${size} ${unit}。`;
    else if (stratum.sample !== sample)
      yield `层 ${key} 公布抽 ${stratum.sample} ${unit}，按规则应抽 ${sample} ${unit}。`;
    else if (stratum.probability !== `${sample}/${size}`)
      yield `层 ${key} 公布的概率是 ${stratum.probability}，应为 ${sample}/${size}。`;
  }
  const [all, drawn] = [sizes, wanted].map((counts) => [...counts.values()].reduce((a, b) => a + b, 0));
  if (claim.size !== all) yield `公布总体 ${claim.size} ${unit}，名单里是 ${all} ${unit}。`;
  if (claim.sample !== drawn) yield `公布抽中 ${claim.sample} ${unit}，按规则应抽 ${drawn} ${unit}。`;
}

function* itemsOf(
  frame: readonly FrameItem[],
  sizes: Map<string, number>,
  wanted: Map<string, number>,
  own: Set<string>,
  { item }: DrawWords,
) {
  const seen = new Set<string>();
  for (const { id, stratum, drawn, probability } of frame) {
    const chance = `${wanted.get(stratum)}/${sizes.get(stratum)}`;
    if (seen.has(id)) yield `${item} ${id} 在名单里出现了不止一次。`;
    if (own.has(id) && !drawn) yield `${item} ${id} 应当抽中，公布的是没有抽中。`;
    if (!own.has(id) && drawn) yield `${item} ${id} 不应抽中，公布的是抽中。`;
    if (probability !== chance) yield `${item} ${id} 公布的概率是 ${probability}，应为 ${chance}。`;
    seen.add(id);
  }
}
