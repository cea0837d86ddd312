import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** How many to draw: a percentage of each stratum or a number in all, and at least so many of each stratum. */
export interface Sampling {
  sampleKind: 'RATE' | 'NUMBER';
  sampleAmount: number;
  minimum: number;
}

/** One of those from which was drawn; the probability as the branch published it. */
export interface FrameItem {
  id: string;
  stratum: string;
  drawn: boolean;
  probability: string;
}

const CHUNK = 250;

function keyed(seed: Uint8Array, text: string): string {
  return bytesToHex(sha256(concatBytes(seed, utf8ToBytes(text))));
}

/** This whole file follows the recipe in the contract (`createSpotCheck`). */
export function commitmentOf(seed: string, ruleText: string): string {
  return keyed(hexToBytes(seed), ruleText);
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const total = (counts: ReadonlyMap<string, number>) =>
  [...counts.values()].reduce((all, one) => all + one, 0);

/** How many to draw from each stratum: the minimum first, then the rate, or the rest of the number by largest remainders. */
export function allocation(rule: Sampling, sizes: ReadonlyMap<string, number>): Map<string, number> {
  const least = new Map([...sizes].map(([key, size]) => [key, Math.min(rule.minimum, size)]));
  if (rule.sampleKind === 'NUMBER') return spread(rule.sampleAmount, sizes, least);
  const share = (size: number) => Math.floor((size * rule.sampleAmount + 99) / 100);
  return new Map([...sizes].map(([key, size]) => [key, Math.max(least.get(key) ?? 0, share(size))]));
}

function spread(number: number, sizes: ReadonlyMap<string, number>, least: Map<string, number>) {
  const room = total(sizes) - total(least);
  const left = Math.min(number - total(least), room);
  if (left <= 0) return least;
  const shares = [...sizes].map(([key, size]) => {
    const first = least.get(key) ?? 0;
    const part = left * (size - first);
    return { key, count: first + Math.floor(part / room), rest: part % room };
  });
  const given = shares.reduce((all, { count }) => all + count, 0) - total(least);
  shares.sort((a, b) => b.rest - a.rest || byText(a.key, b.key));
  return new Map(shares.map(({ key, count }, place) => [key, count + (place < left - given ? 1 : 0)]));
}

/**
 * Those with the smallest keys of each stratum. Hashing goes in chunks, between which `pause` is told how many are done
 * and lets the page breathe.
 */
export async function selection(
  seed: string,
  frame: readonly FrameItem[],
  wanted: ReadonlyMap<string, number>,
  pause: (done: number) => Promise<void>,
): Promise<Set<string>> {
  const bytes = hexToBytes(seed);
  const strata = new Map<string, { key: string; id: string }[]>();
  for (let start = 0; start < frame.length; start += CHUNK) {
    for (const { id, stratum } of frame.slice(start, start + CHUNK)) {
      const keys = strata.get(stratum) ?? [];
      keys.push({ key: keyed(bytes, id), id });
      strata.set(stratum, keys);
    }
    await pause(Math.min(start + CHUNK, frame.length));
  }
  const drawn = [...strata].flatMap(([stratum, keys]) =>
    keys.sort((a, b) => byText(a.key, b.key) || byText(a.id, b.id)).slice(0, wanted.get(stratum) ?? 0),
  );
  return new Set(drawn.map(({ id }) => id));
}
